import type { Server } from '../../src/sidebar/server.ts';

/** The server of a workbook that has those tabs only, as if it had been stopped before it built the others: what a step does is seen in a small one. */
export function focused(server: Server, tabs: readonly string[]): Server {
  const has = (tab: string) => tabs.includes(tab);
  const few: Partial<Server> = {
    stand: async (standing) => {
      const wanted = standing.filter(({ tab }) => has(tab));
      return wanted.length > 0 ? server.stand(wanted) : {};
    },
    draw: async (tab, draft) => (has(tab) ? server.draw(tab, draft) : undefined),
    change: async (tab, changes) => (has(tab) ? server.change(tab, changes) : undefined),
    append: async (tab, ...rest) => (has(tab) ? server.append(tab, ...rest) : { isOutgrown: false }),
    read: (asked) => server.read(asked.filter(has)),
    readPages: (asked) => server.readPages(asked.filter(has)),
  };
  return new Proxy(server, { get: (_, name) => (name === 'then' ? undefined : (few[name as keyof Server] ?? server[name as keyof Server])) });
}
