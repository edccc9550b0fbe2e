import type { Step } from './step.ts';
import { addSheets, buildFilled, buildTabs } from './steps/build.ts';
import { buildAgain } from './steps/build-again.ts';
import { changeLanguage } from './steps/change-language.ts';
import { approveIt, closeIt, closeInFull, payIt, prepareIt, reopenIt } from './steps/close-month.ts';
import { freezeThem, thawThem } from './steps/freeze.ts';
import { importThem, undoThem } from './steps/import.ts';
import { addPerson, changePerson } from './steps/people.ts';
import { roll, rollInFull } from './steps/roll-quotas.ts';

/** ★ What is tried. To add a step, write its file and name it here. */
export const steps: readonly Step[] = [addSheets, ...buildTabs, ...buildFilled, buildAgain, changeLanguage, importThem, undoThem, prepareIt, approveIt, closeIt, closeInFull, reopenIt, payIt, addPerson, changePerson, roll, rollInFull, freezeThem, thawThem];
