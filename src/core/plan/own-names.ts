import { lineKindsInRussian } from './line-kind.ts';
import type { measures } from './measures.ts';
import type { methods } from './methods.ts';
import { optionsInRussian } from './options-in-russian.ts';
import type { settlements } from './settlements.ts';
import { nameOf } from './table.ts';

/** The headings of Measures in Russian, by which the Pay plan names them; one that is missing stays English. */
export const measuresInRussian: Readonly<Partial<Record<(typeof measures)[number]['name'], string>>> = {
  presence: 'Присутствие',
  process_score: 'Выполнение процесса',
  meetings_held: 'Встречи состоялись',
  quota: 'Квота',
  target: 'Доход при плане',
  team_held: 'Встречи команды',
  team_quota: 'Квота команды',
  team_process: 'Процесс команды',
  first_meetings: 'Первые встречи',
  first_meetings_plan: 'План первых встреч',
  follow_up_meetings: 'Последующие встречи',
  follow_up_meetings_plan: 'План последующих встреч',
  received_new: 'Получено по новым',
  commission_new: 'Процент с новых',
  base_sold: 'Продано базовых',
  signed_new: 'Подписано новых',
  signed_new_plan: 'План новых',
  department: 'Подписано отделом',
  department_plan: 'План отдела',
  team_received: 'Получено командой',
  expansion: 'Получено за расширение',
  continuing: 'Получено за продолжение',
  care_score: 'Выполнение заботы',
  referral_meetings: 'Встречи по рекомендации',
  referrals_won: 'Сделки по рекомендации',
  nrr: 'NRR',
  big_client_lost: 'Потерян крупный клиент',
  signed_repeat: 'Подписано повторных',
  signed_repeat_plan: 'План повторных',
  presence_calendar: 'Присутствие по календарю',
  received_new_quarter: 'Получено по новым за квартал',
  received_new_year: 'Получено по новым за год',
  signed_new_half: 'Подписано новых за полугодие',
  signed_new_year: 'Подписано новых за год',
  signed_new_year_plan: 'План новых на год',
  team_signed: 'Подписано командой',
  team_signed_plan: 'План команды',
  spiff_bonus: 'Бонусы по акциям',
  meetings_qualified: 'Встречи с переговорами',
  introduced_won: 'Выиграно по встречам',
  presence_quarter: 'Присутствие за квартал',
  presence_half: 'Присутствие за полугодие',
  presence_year: 'Присутствие за год',
  presence_calendar_quarter: 'Присутствие по календарю за квартал',
  presence_calendar_half: 'Присутствие по календарю за полугодие',
  presence_calendar_year: 'Присутствие по календарю за год',
};

export const methodsInRussian: Readonly<Partial<Record<(typeof methods)[number]['name'] | (typeof settlements)[number]['name'], string>>> = {
  fixed: 'оклад',
  percent: 'процент',
  per_unit: 'за единицу',
  plan_bonus: 'бонус за план',
  activity_bonus: 'бонус за активность',
  steps: 'ступени',
  tiers: 'шкала ставок',
  share_of_target: 'доля дохода при плане',
  curve: 'кривая',
  kpi_bonus: 'бонус за KPI',
  pool: 'общая сумма',
  amount: 'сумма',
  total_cap: 'общий потолок',
  holdback: 'удержание',
  debt_limit: 'предел долга',
  draw: 'гарантированный аванс',
  minimum: 'минимум',
};

const wordsInRussian = { month: 'месяц', quarter: 'квартал', 'half-year': 'полугодие', year: 'год', always: 'всегда', 'quarter end': 'конец квартала' } as const;

/** Everything by which the Pay plan, Measures and Closed months call things, in Russian. */
export const namesInRussian: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(measuresInRussian).map(([name, heading]) => [name, nameOf(heading)])),
  ...methodsInRussian,
  ...wordsInRussian,
  ...lineKindsInRussian,
};

const english = new Map(Object.entries({ ...optionsInRussian, ...namesInRussian }).map(([name, russian]) => [nameOf(russian), name]));

/** A measure's, a method's or a word's own name, whichever language it's written in. */
export function ownName(text: string): string {
  return english.get(nameOf(text)) ?? text;
}

/** The same inside a condition, such as `signed_new / signed_new_plan >= 50%`. */
export function ownNames(text: string): string {
  return text.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, ownName);
}
