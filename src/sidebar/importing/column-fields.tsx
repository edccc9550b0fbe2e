import type { FileTable } from '../../workbook/incoming/file-table.ts';
import { typedColumns } from '../../workbook/incoming/target.ts';
import type { TableTab } from '../../workbook/tab.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { columnSaid } from './said.ts';

interface ColumnFieldsProps {
  readonly table: FileTable;
  readonly tab: TableTab;
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
}

const LONGEST = 40;

/** Which of our columns each of the file's goes to; those that are left out wait below. */
export function ColumnFields({ table, tab, columns, onChange }: ColumnFieldsProps) {
  const { language } = useSession();
  const say = useWords().importing;
  const choices = [['', say.leaveOut] as const, ...typedColumns(tab).map((name) => [name, columnSaid(language, tab, name)] as const)];
  // A column of ours takes one of the file's: choosing another lets the first go.
  const choose = (at: number, name: string) => onChange(columns.map((one, i) => (i === at ? name : one === name ? '' : one)));
  const field = (at: number) => {
    const sample = table.records.find(({ cells }) => (cells[at] ?? '') !== '')?.cells[at] ?? '';
    const hint = sample === '' ? undefined : say.such(sample.length > LONGEST ? `${sample.slice(0, LONGEST)}…` : sample);
    return <ChoiceField key={at} label={say.heading(table.headings[at] ?? '', at + 1)} hint={hint} value={columns[at] ?? ''} choices={choices} onChange={(name) => choose(at, name)} />;
  };
  const places = columns.map((_, at) => at);
  const [taken, left] = [places.filter((at) => columns[at] !== ''), places.filter((at) => columns[at] === '')];
  return (
    <div class="pairs">
      {taken.map(field)}
      {left.length > 0 && (
        <details>
          <summary>{say.leftOutColumns(left.length)}</summary>
          {left.map(field)}
        </details>
      )}
    </div>
  );
}
