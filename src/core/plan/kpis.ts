import { exact, one, total, type Exact } from '../money.ts';
import { ownNames } from './own-names.ts';
import { parseRatio, type Ratio } from './ratio.ts';

/** One KPI of a weighted bonus. */
export interface Kpi {
  readonly ratio: Ratio;
  readonly weight: Exact;
}

const kpi = /^(.+?)\s*=\s*(\d+(?:\.\d+)?)\s*%$/;

/** Reads weighted KPIs such as `nrr / 100% = 60%; care_score = 40%`; a text says what is wrong with them. */
export function parseKpis(text: string): readonly Kpi[] | string {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '');
  const read = parts.map((part) => {
    const [, name = '', weight] = kpi.exec(part) ?? [];
    const ratio = parseRatio(ownNames(name));
    return ratio && weight ? { ratio, weight: exact(weight).div(100) } : undefined;
  });
  const unread = parts[read.indexOf(undefined)];
  if (parts.length === 0 || unread !== undefined) return `expected KPIs with weights such as nrr / 100% = 60%; care_score = 40%, found "${unread ?? text}".`;
  const known = read as Kpi[];
  const whole = total(known.map(({ weight }) => weight));
  return whole.eq(one) ? known : `expected weights that total 100%, found ${whole.times(100).toString()}%: change one.`;
}
