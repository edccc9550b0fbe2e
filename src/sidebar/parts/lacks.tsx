import type { Lack } from '../../workbook/glance.ts';
import { wordIn } from '../../workbook/language.ts';
import { daily } from '../../workbook/tabs/daily.ts';
import { payouts } from '../../workbook/tabs/payouts.ts';
import { quotas } from '../../workbook/tabs/quotas.ts';
import type { Language } from '../../words/languages.ts';
import { useSession, useWords } from '../session.ts';

const MOST = 8;

/** What a month still lacks, each with the way to where it is mended. */
export function Lacks({ lacks }: { readonly lacks: readonly Lack[] }) {
  const { language, show, goTo } = useSession();
  const words = useWords();
  const open = (lack: Lack) => () => {
    if (lack.what === 'nobody' || lack.what === 'role') goTo('people');
    else if (lack.what === 'line') show(payouts.id, lack.row);
    else show(lack.what === 'quota' ? quotas.id : daily.id);
  };
  return (
    <ul class="lacks">
      {lacks.slice(0, MOST).map((lack, i) => (
        <li key={i}><button type="button" class="link" onClick={open(lack)}>{lackText(lack, language)}</button></li>
      ))}
      {lacks.length > MOST && <li class="quiet">{words.month.more(lacks.length - MOST)}</li>}
    </ul>
  );
}

function lackText(lack: Lack, { sidebar: { month: say }, workbook }: Language): string {
  switch (lack.what) {
    case 'nobody': return say.nobody;
    case 'role': return say.role(wordIn(workbook, 'team', 'role', lack.role));
    case 'quota': return say.quota(lack.name, say.kpi[lack.kpi] ?? lack.kpi);
    case 'daily': return say.daily(lack.name, lack.days);
    case 'line': return say.line(lack.name, lack.component, lack.why);
  }
}
