import type { Server } from '../../../src/sidebar/server.ts';
import { readPeople, writePerson } from '../../../src/sidebar/write-person.ts';
import { tableOf } from '../../../src/workbook/table.ts';
import { peopleOf, type PersonWish } from '../../../src/workbook/team-changes.ts';
import { team } from '../../../src/workbook/tabs/team.ts';
import type { Step } from '../step.ts';
import { build } from './department.ts';

const newcomer: PersonWish = { id: 'P03', name: 'Cat', role: 'Lead generator', grade: 'Junior', manager: 'P01', from: 46_082 };
const promoted: PersonWish = { id: 'P01', name: 'Ann', role: 'Lead generator', grade: 'Senior', manager: '', from: 46_113 };

async function rowsOf(server: Server, id: string): Promise<readonly unknown[]> {
  return tableOf(team, (await server.read([team.id]))[team.id] ?? []).rows.filter(({ cells }) => cells['person_id'] === id).map(({ cells }) => cells['to']);
}

export const addPerson: Step = {
  name: 'person added',
  tabs: ['team', 'quotas', 'allocation'],
  prepare: (server) => build(server),
  run: async (server) => writePerson(server, await readPeople(server), undefined, newcomer, { 'Lead generation': 0.5, Sales: 0.5, 'Account management': 0 }),
  holds: async (server) => (await rowsOf(server, newcomer.id)).length === 1,
  theirs: ['Team', 2, 8],
};

export const changePerson: Step = {
  name: 'person changed',
  tabs: ['team', 'quotas', 'allocation'],
  prepare: (server) => build(server),
  run: async (server) => {
    const tables = await readPeople(server);
    const person = peopleOf(tables.team).find(({ id }) => id === promoted.id);
    if (person) await writePerson(server, tables, person, promoted, undefined);
  },
  holds: async (server) => JSON.stringify(await rowsOf(server, promoted.id)) === JSON.stringify([promoted.from - 1, '']),
  theirs: ['Team', 2, 8],
};
