import type { Step } from '../step.ts';
import { build } from './department.ts';

export const changeLanguage: Step = {
  name: 'change of language',
  tabs: ['team', 'payments', 'settings', 'solo_plan'],
  prepare: (server) => build(server),
  run: (server) => build(server, 'ru'),
  holds: async (server) => (await server.look()).sheets.some(({ name }) => name === 'Команда') && ((await server.read(['team']))['team'] ?? [])[1]?.[2] === 'Лидогенератор',
  theirs: ['Team', 2, 2, 'Команда'],
};
