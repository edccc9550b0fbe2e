import { freeze } from '../../../src/sidebar/chores/freeze.ts';
import type { Step } from '../step.ts';
import { build, MONTH } from './department.ts';

const tabs = ['daily', 'audiences', 'solo_plan'];

const areFrozen = (isFrozen: boolean): Step['holds'] => async (server) => (await server.look()).sheets.filter(({ tab }) => tab === 'audiences' || tab === 'solo_plan').every((sheet) => sheet.isFrozen === isFrozen);

export const freezeThem: Step = {
  name: 'freeze',
  tabs,
  prepare: (server) => build(server),
  run: (server) => freeze.run(server, MONTH),
  holds: areFrozen(true),
  theirs: ['Daily', 2, 26],
};

export const thawThem: Step = {
  name: 'thaw',
  tabs,
  prepare: async (server) => {
    await build(server);
    await freeze.run(server, MONTH);
  },
  run: (server) => build(server),
  holds: areFrozen(false),
  theirs: ['Daily', 2, 26],
};
