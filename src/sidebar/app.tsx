import { useEffect, useMemo, useState } from 'preact/hooks';
import { languageOf, languages } from '../words/languages.ts';
import { formatsOf } from './formats.ts';
import { Empty } from './parts/empty.tsx';
import { Failed } from './parts/failed.tsx';
import { Tabs } from './parts/tabs.tsx';
import { Waiting } from './parts/waiting.tsx';
import { focusGrid } from './remote.ts';
import { loadOverview, SessionContext, type Overview, type Session } from './session.ts';
import type { Server } from './server.ts';
import { useTask } from './task.ts';
import { views, type ViewName } from './views.ts';

/** The whole panel: what the spreadsheet holds decides where it opens. */
export function App({ server }: { readonly server: Server }) {
  const [loading, load] = useTask<Overview>();
  const [overview, setOverview] = useState<Overview>();
  const [view, setView] = useState<ViewName>();
  const [showing, show, forget] = useTask<void>();
  const look = async (): Promise<Overview> => {
    const found = await loadOverview(server);
    setOverview(found);
    setView((open) => open ?? (found.built > 0 ? 'month' : 'setUp'));
    return found;
  };
  useEffect(() => load(look), []);
  const goTo = (next: ViewName) => {
    forget();
    setView(next);
  };
  const language = languageIn(overview);
  useEffect(() => {
    document.documentElement.lang = language.code;
  }, [language]);
  const session = useMemo<Session | undefined>(() => {
    if (!overview) return undefined;
    return {
      server,
      language,
      formats: formatsOf(language.code, String(overview.settings['currency'] ?? '')),
      overview,
      refresh: async () => void (await look()),
      goTo,
      show: (tab, row = 1, column = 1) => show(() => server.show(tab, row, column).then(focusGrid)),
    };
  }, [overview, language]);
  const words = language.sidebar;
  if (!session) {
    const isLost = loading.state === 'failed';
    return <main>{isLost ? <Failed thrown={loading.thrown} language={language} again={loading.again} /> : <Waiting text={words.common.reading} longer={words.common.waited} />}</main>;
  }
  const isBuilt = session.overview.built > 0;
  const open = view ?? 'setUp';
  const shown = views.find(({ name }) => name === open);
  const mayShow = isBuilt || !shown?.needsWorkbook;
  return (
    <SessionContext.Provider value={session}>
      <header>
        <Tabs open={open} words={words.views} onOpen={goTo} />
      </header>
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${open}`}>
          {showing.state === 'failed' && <Failed thrown={showing.thrown} language={language} again={showing.again} />}
          {shown && !mayShow && <Empty text={words.common.notBuilt} action={words.common.goToSetUp} onAction={() => goTo('setUp')} />}
          {shown && mayShow && <shown.shows key={open} />}
        </div>
      </main>
    </SessionContext.Provider>
  );
}

/** The workbook's language, before there is one the user's. */
function languageIn(overview: Overview | undefined) {
  const chosen = String(overview?.settings['language'] ?? '');
  return languages.find(({ code }) => code === chosen) ?? languageOf(overview?.found.language ?? navigator.language);
}
