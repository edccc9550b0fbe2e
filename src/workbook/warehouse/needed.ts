import { measures } from '../../core/plan/measures.ts';
import { inDataset } from './dialect.ts';
import { key, literal, together } from './sql.ts';

const names = together(measures.map(({ name }) => `SELECT ${literal(name)} AS measure`));

const seen = measures.flatMap(({ name, of }) => (of === 'everyone' ? [] : of.map((role) => `SELECT ${literal(role.toLowerCase())} AS role, ${literal(name)} AS measure`)));

const forEveryone = measures.filter(({ of }) => of === 'everyone').map(({ name }) => literal(name));

/** What a gate, steps and options say, word by word. */
const words = [' ', '/', '>', '<', '=', ';', ','].reduce((text, mark) => `REPLACE(${text}, '${mark}', '|')`, `CONCAT(COALESCE(${key('gate')}, ''), '|', COALESCE(${key('steps')}, ''), '|', COALESCE(${key('options')}, ''))`);

/** Which measures each rule of the pay plan uses: what it pays on, its plan, and what its gate, steps and options name. */
const used = `SELECT ${key('r.role')} AS role, ${key('r.person_id')} AS person, n.measure FROM (
    SELECT role, person_id, ${key('measure')} AS pays_on, ${key('plan')} AS plan, CONCAT('|', ${words}, '|') AS said FROM ${inDataset('pay_plan')}) AS r
  JOIN (${names}) AS n ON r.pays_on = n.measure OR r.plan = n.measure
    OR STRPOS(r.said, CONCAT('|', n.measure, '|')) > 0`;

/** The measures that are worked out for each person: those that their role sees, or that a rule which may concern them uses. */
export const needed = `SELECT DISTINCT person, measure FROM (
  SELECT m.person, n.measure FROM members AS m CROSS JOIN (${names}) AS n WHERE n.measure IN (${forEveryone.join(', ')})
  UNION ALL SELECT m.person, s.measure FROM members AS m JOIN (${together(seen)}) AS s ON s.role = ${key('m.role')}
  UNION ALL SELECT m.person, u.measure FROM members AS m JOIN (${used}) AS u ON u.role = ${key('m.role')}
  UNION ALL SELECT m.person, u.measure FROM members AS m JOIN (${used}) AS u ON u.person = m.person AND u.person <> '') AS concerned`;
