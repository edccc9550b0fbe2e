import { monthOf, type Day } from '../core/period.ts';
import type { Row } from '../workbook/draft.ts';
import { tableOf, type Table } from '../workbook/table.ts';
import { career as careerTab } from '../workbook/tabs/career.ts';
import { allocation as allocationTab } from '../workbook/tabs/allocation.ts';
import { quotas as quotasTab } from '../workbook/tabs/quotas.ts';
import { team as teamTab } from '../workbook/tabs/team.ts';
import { changePerson, changeShares, endEmployment, quotaRows, teamRow, type Person, type PersonWish, type Shares } from '../workbook/team-changes.ts';
import { appendRows } from './build-workbook.ts';
import type { Server } from './server.ts';

/** The tabs in which a person has rows of their own. */
export interface PeopleTables {
  readonly team: Table;
  readonly quotas: Table;
  readonly allocation: Table;
  readonly career: Table;
}

const tabs = [teamTab, quotasTab, allocationTab, careerTab] as const;

export async function readPeople(server: Server): Promise<PeopleTables> {
  const values = await server.read(tabs.map(({ id }) => id));
  const [team, quotas, allocation, career] = tabs.map((tab) => tableOf(tab, values[tab.id] ?? [])) as unknown as readonly [Table, Table, Table, Table];
  return { team, quotas, allocation, career };
}

/** Writes a person's rows, new quotas first and what ends before what begins: wherever it fails, doing it again finds what is done. Answers how many quotas were added. */
export async function writePerson(
  server: Server,
  { team, quotas, allocation, career }: PeopleTables,
  person: Person | undefined,
  wish: PersonWish,
  shares: Shares | undefined,
): Promise<number> {
  const isNewRole = person?.role !== wish.role;
  const plans = isNewRole ? quotaRows(quotas, wish, monthOf(wish.from), person === undefined) : [];
  if (plans.length > 0) await appendRows(server, quotas, plans);
  if (shares) {
    const { changes, rows } = changeShares(allocation, wish.id, shares);
    if (changes.length > 0) await server.change(allocationTab.id, changes);
    if (rows.length > 0) await appendRows(server, allocation, rows);
  }
  if (!career.rows.some(({ cells }) => String(cells['person_id']).toLowerCase() === wish.id.toLowerCase())) await appendRows(server, career, [{ person_id: wish.id }]);
  const { changes, rows } = person ? changePerson(team, person, wish) : { changes: [], rows: [teamRow(wish)] };
  const lacking = rows.filter((row) => !hasRow(team, row));
  if (changes.length > 0) await server.change(teamTab.id, changes);
  if (lacking.length > 0) await appendRows(server, team, lacking);
  return plans.length;
}

function hasRow(team: Table, row: Row): boolean {
  return team.rows.some(({ cells }) => Object.entries(row).every(([name, cell]) => cells[name] === cell));
}

/** Ends somebody's employment; no quota is added for it. */
export async function endPerson(server: Server, team: Table, person: Person, last: Day): Promise<number> {
  await server.change(team.tab.id, endEmployment(team, person, last));
  return 0;
}
