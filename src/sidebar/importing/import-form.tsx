import { useMemo } from 'preact/hooks';
import { judge } from '../../workbook/incoming/judge.ts';
import { MOST_ROWS, planImport, type ImportPlan } from '../../workbook/incoming/plan-import.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useSession, useWords } from '../session.ts';
import { useLoaded } from '../task.ts';
import { today } from '../today.ts';
import { readBeside, type BesideRead } from './beside.ts';
import { ColumnFields } from './column-fields.tsx';
import { LeftOut, type Done } from './done-notice.tsx';
import { FileFields } from './file-fields.tsx';
import { listed } from './listed.ts';
import { LostColumnsNotice } from './lost-columns-notice.tsx';
import { MeaningFields } from './meaning-fields.tsx';
import { Preview } from './preview.tsx';
import { columnSaid, leftOutCsv } from './said.ts';
import type { FileRead } from './use-file.ts';

interface ImportFormProps {
  /** How often an import was tried: after that the workbook is read anew. */
  readonly tries: number;
  readonly file: FileRead;
  readonly onCancel: () => void;
  readonly onImport: (plan: ImportPlan, done: Done) => void;
}

/** What was read and recognised, to be checked and changed before it is written. */
export function ImportForm({ tries, file, onCancel, onImport }: ImportFormProps) {
  const { formats } = useSession();
  const words = useWords();
  const say = words.importing;
  const { table, recognised, source } = file;
  const tab = recognised.tab.isCertain ? recognised.tab.value : undefined;
  const isRead = table.records.length > 0 && table.records.length <= MOST_ROWS && file.broken.length === 0;
  return (
    <>
      <Heading text={say.title} />
      <p><strong>{say.rows(source.name || say.pasted, formats.number(table.records.length))}</strong></p>
      {table.records.length === 0 && <p class="wrong">{say.noRows}</p>}
      {table.records.length > MOST_ROWS && <p class="wrong">{say.tooBig}</p>}
      {file.broken.length > 0 && <p class="wrong" role="alert">{say.brokenQuotes(listed(file.broken, say.more))}</p>}
      {recognised.format && <p class="notice good">{say.known(recognised.format.name)}</p>}
      <FileFields file={file} />
      {tab && isRead && <TabForm key={`${tab.id} ${tries}`} tab={tab} file={file} onImport={onImport} />}
      <p class="actions"><button type="button" onClick={onCancel}>{say.another}</button></p>
    </>
  );
}

/** What goes where in the chosen tab, and what becomes of the rows beside those that it holds. */
function TabForm({ tab, file, onImport }: Pick<ImportFormProps, 'file' | 'onImport'> & { readonly tab: TableTab }) {
  const { server, language, overview } = useSession();
  const words = useWords();
  const say = words.importing;
  const { table, recognised, choices, choose, source, encoding } = file;
  const { columns, fixed, lacking, asked } = recognised;
  const [read, load] = useLoaded<BesideRead>(() => readBeside(server, tab, overview), [tab.id]);
  const beside = read.state === 'done' ? read.value : undefined;
  const judged = useMemo(() => beside && judge(table, tab, recognised, choices, beside), [beside, table, recognised, choices]);
  const left = useMemo(() => (judged ? { count: judged.leftOut.length, text: leftOutCsv(language, tab, file, judged.leftOut) } : undefined), [judged]);
  const isSettled = (encoding?.isCertain ?? true) && recognised.decimal.isCertain && recognised.days.isCertain && Object.values(recognised.scales).every(({ isCertain }) => isCertain) && lacking.length + asked.length === 0;
  const mayWrite = isSettled && judged?.lost.length === 0 && (judged.compared.alike.length === 0 || choices.takesAlike !== undefined);
  const write = () => {
    if (!beside || !judged || !left) return;
    const plan = planImport(beside.target, beside.values, judged.rows.map(({ row }) => row), { file: source.name, on: today(), closed: [...judged.closed.keys()] });
    onImport(plan, { tab, count: judged.rows.length, row: plan.journal.row, column: plan.columns[0] ?? 1, left });
  };
  return (
    <>
      <h2>{say.columns}</h2>
      {lacking.length > 0 && <p class="wrong">{say.lacking(lacking.map((name) => columnSaid(language, tab, name)).join(', '))}</p>}
      <ColumnFields table={table} tab={tab} columns={columns} onChange={(next) => choose({ columns: next })} />
      {read.state === 'working' && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {read.state === 'failed' && <Failed thrown={read.thrown} language={language} again={load} />}
      {judged && <MeaningFields tab={tab} judged={judged} choices={choices} columns={columns} fixed={fixed} asked={asked} onChange={choose} />}
      {judged && <LostColumnsNotice tab={tab} judged={judged} onRestored={load} />}
      {judged && !isSettled && <p class="notice">{say.first}</p>}
      {judged && isSettled && <Preview tab={tab} judged={judged} choices={choices} onChoose={choose} />}
      {judged && isSettled && !mayWrite && <p class="notice">{say.first}</p>}
      {judged && isSettled && (
        <p class="actions">
          {mayWrite && judged.rows.length > 0 && <button type="button" class="main" onClick={write}>{say.write(judged.rows.length)}</button>}
          {left && left.count > 0 && <LeftOut text={left.text} />}
        </p>
      )}
    </>
  );
}
