import type { Step } from '../step.ts';
import { focused } from '../focused.ts';
import { areBuilt, build } from './department.ts';

/** A workbook of an older version: a table lacks a column, a tab is missing, and a page was shorter, with a note below it. */
export const buildAgain: Step = {
  name: 'build again, newer',
  tabs: ['team', 'holidays', 'solo_plan'],
  prepare: async (server, host) => {
    await build(focused(server, ['team', 'solo_plan']));
    await host.run('dropColumn', 'Team', 8);
    await host.run('drawnWithout', 'team', 'note');
    await host.run('shorten', 'solo_plan', 3);
  },
  run: (server) => build(server),
  holds: async (server) => (await areBuilt(server, ['team', 'holidays', 'solo_plan'])) && ((await server.read(['team']))['team']?.[0] ?? []).includes('Note'),
  theirs: ['Team', 3, 2],
};
