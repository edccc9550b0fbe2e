import { measures } from '../../core/plan/measures.ts';
import { methods } from '../../core/plan/methods.ts';
import { inDataset, type Dialect } from './dialect.ts';
import { key, literal, together } from './sql.ts';

const names = together(measures.map(({ name }) => `SELECT ${literal(name)} AS measure`));

const seen = measures.flatMap(({ name, of }) => (of === 'everyone' ? [] : of.map((role) => `SELECT ${literal(role.toLowerCase())} AS role, ${literal(name)} AS measure`)));

const forEveryone = measures.filter(({ of }) => of === 'everyone').map(({ name }) => literal(name));

const weighing = methods.filter(({ stepsGive }) => stepsGive === 'weight').map(({ name }) => literal(name));

/** Which measures each rule of the pay plan uses: what it pays on, its plan, both sides of its gate, its KPIs, and options that name one. */
function used({ column, matches }: Dialect): string {
  const within = (before: string) => `CONCAT(${literal(before)}, n.measure, ${literal('([^a-z0-9_]|$)')})`;
  return `SELECT ${key('r.role')} AS role, ${key('r.person_id')} AS person, n.measure FROM (
    SELECT role, person_id, ${key('measure')} AS pays_on, ${key(column('plan'))} AS plan, REPLACE(${key('gate')}, ' ', '') AS gate, ${key(column('options'))} AS chosen,
      CASE WHEN ${key('method')} IN (${weighing.join(', ')}) THEN ${key('steps')} END AS kpis
    FROM ${inDataset('pay_plan')} WHERE valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to) AS r
  JOIN (${names}) AS n ON r.pays_on = n.measure OR r.plan = n.measure OR ${['/', '>', '<', '='].map((next) => `STARTS_WITH(r.gate, CONCAT(n.measure, '${next}'))`).join(' OR ')}
    OR ${['>', '<', '='].map((next) => `STRPOS(r.gate, CONCAT('/', n.measure, '${next}')) > 0`).join(' OR ')}
    OR ${matches('r.kpis', within('(^|[^a-z0-9_])'))} OR ${matches('r.chosen', within('(^|;) *(achieved|prorate) *=([^;]*[^a-z0-9_;])?'))}`;
}

/** The measures that are worked out for each person: those that their role sees, or that a rule which may concern them uses. */
export function needed(dialect: Dialect): string {
  const rules = used(dialect);
  return `SELECT DISTINCT person, measure FROM (
  SELECT m.person, n.measure FROM members AS m CROSS JOIN (${names}) AS n WHERE n.measure IN (${forEveryone.join(', ')})
  UNION ALL SELECT m.person, s.measure FROM members AS m JOIN (${together(seen)}) AS s ON s.role = ${key('m.role')}
  UNION ALL SELECT m.person, u.measure FROM members AS m JOIN (${rules}) AS u ON u.role = ${key('m.role')}
  UNION ALL SELECT m.person, u.measure FROM members AS m JOIN (${rules}) AS u ON u.person = m.person AND u.person <> '') AS concerned`;
}
