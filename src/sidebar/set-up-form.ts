import { isMonth, monthOf } from '../core/period.ts';
import { roles } from '../core/plan/role.ts';
import { speechFor } from '../workbook/language.ts';
import { closedTables } from '../workbook/sample/closed.ts';
import { shiftTables } from '../workbook/sample/shift.ts';
import { MONTH } from '../workbook/tabs/settings.ts';
import type { BuildRequest } from './build-workbook.ts';
import { sample, sampleTables } from './built-in.ts';
import type { Overview } from './session.ts';
import { soloTables } from './solo.ts';
import { thisMonth } from './today.ts';

/** What the form of Set up holds. */
export interface SetUpForm {
  readonly company: string;
  readonly currency: string;
  readonly language: string;
  readonly month: string;
  readonly start: 'sample' | 'blank';
  readonly roles: readonly string[];
  readonly isSolo: boolean;
  readonly soloName: string;
}

/** What it starts with: what Settings holds, or what most teams will want. */
export function formOf({ settings, found }: Overview, language: string): SetUpForm {
  const text = (parameter: string, otherwise: string) => String(settings[parameter] ?? '') || otherwise;
  const month = settings[MONTH];
  return {
    company: text('company', ''),
    currency: text('currency', found.language.startsWith('ru') ? 'RUB' : 'USD'),
    language: text('language', language),
    month: typeof month === 'number' && month > 0 ? monthOf(month) : thisMonth(),
    start: 'sample',
    roles: text('roles', Object.values(roles).join(',')).split(',').map((role) => role.trim()),
    isSolo: false,
    soloName: '',
  };
}

/** The fields that keep the form from being sent. */
export type Wrong = Readonly<Partial<Record<'month' | 'roles' | 'soloName', true>>>;

export function wrongOf({ month, roles: chosen, isSolo, soloName }: SetUpForm, isBlank: boolean): Wrong {
  if (!isBlank) return {};
  return {
    ...(isMonth(month) ? {} : { month: true }),
    ...(!isSolo && chosen.length === 0 ? { roles: true } : {}),
    ...(isSolo && soloName.trim() === '' ? { soloName: true } : {}),
  };
}

/** What the workbook is built with: the sample in months that are just over, or blank tables from the month chosen on. */
export function requestOf(form: SetUpForm, isBlank: boolean): BuildRequest {
  const settings = { company: form.company.trim(), currency: form.currency, language: form.language };
  if (!isBlank) {
    const { tables, last } = shiftTables(sampleTables(), sample.last, thisMonth());
    return { month: last, settings, tables: { ...tables, ...closedTables(tables, last, speechFor(form.language)) } };
  }
  const chosen = form.isSolo ? [roles.seller] : Object.values(roles).filter((role) => form.roles.includes(role));
  const tables = form.isSolo ? soloTables(form.soloName.trim(), form.month) : {};
  return { month: form.month, settings: { ...settings, roles: chosen.join(', ') }, tables };
}
