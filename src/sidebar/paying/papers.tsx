import type { Slip } from '../../workbook/statements/slip.ts';
import { payrollCsv } from '../../workbook/statements/payroll-csv.ts';
import { slipsHtml } from '../../workbook/statements/slips-html.ts';
import { wordIn } from '../../workbook/language.ts';
import { download } from '../download.ts';
import { useSession, useWords } from '../session.ts';

/** Slips and the file for payroll, to be downloaded. */
export function Papers({ slips }: { readonly slips: readonly Slip[] }) {
  const { language, overview } = useSession();
  const say = useWords().pay;
  const { slips: papers, code, workbook } = language;
  const [company, currency] = [String(overview.settings['company'] ?? ''), String(overview.settings['currency'] ?? '')];
  const month = slips[0]?.month ?? '';
  if (slips.length === 0) return null;
  const head = { language: code, company, currency, month, roleSaid: (role: string) => wordIn(workbook, 'team', 'role', role) };
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{say.papers}</h2>
      <p class="quiet">{say.papersHint}</p>
      <p class="actions">
        <button type="button" onClick={() => download(`${papers.file}-${month}.html`, slipsHtml(slips, head, papers), 'text/html')}>{say.slips(slips.length)}</button>
        <button type="button" onClick={() => download(`${papers.payrollFile}-${month}.csv`, payrollCsv(slips, currency, (kind) => wordIn(workbook, 'closed_months', 'kind', kind), papers))}>{say.payroll}</button>
      </p>
    </section>
  );
}
