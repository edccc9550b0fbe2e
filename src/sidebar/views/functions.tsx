import { useMemo, useState } from 'preact/hooks';
import type { Cell, Grid } from '../../core/kinds.ts';
import { functions, type FunctionEntry } from '../built-in.ts';
import { Failed } from '../parts/failed.tsx';
import { TextField } from '../parts/field.tsx';
import { focusGrid } from '../remote.ts';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import type { Inserted } from '../../google/calls.ts';

/** The reference of custom functions: searched in both languages, and put into the sheet from here. */
export function Functions() {
  const { language } = useSession();
  const say = useWords().functions;
  const [text, setText] = useState('');
  const [open, setOpen] = useState('');
  const entries = useMemo(() => functions.map((entry) => translated(entry, language.functions as Words)), [language]);
  const wanted = text.trim().toLowerCase();
  const found = entries.filter(({ spoken }) => wanted.split(/\s+/).every((word) => spoken.includes(word)));
  return (
    <>
      <h1 class="unseen">{say.title}</h1>
      <TextField label={say.search} value={text} onChange={setText} />
      <p class="quiet" role="status">{say.found(found.length)}</p>
      {found.length === 0 && (
        <div class="empty">
          <p>{say.none(text.trim())}</p>
          <button type="button" onClick={() => setText('')}>{say.clear}</button>
        </div>
      )}
      <ul class="functions">
        {found.map((entry) => (
          <li key={entry.name}>
            <button type="button" class="entry" aria-expanded={open === entry.name} onClick={() => setOpen(open === entry.name ? '' : entry.name)}>
              <code>{entry.name}</code>
              <span>{entry.summary}</span>
            </button>
            {open === entry.name && <Entry entry={entry} />}
          </li>
        ))}
      </ul>
    </>
  );
}

type Words = Readonly<Record<string, { readonly summary?: string; readonly takes?: Readonly<Record<string, string | undefined>> } | undefined>>;

/** An entry in the panel's language, with all that it may be found by. */
function translated(entry: FunctionEntry, words: Words): FunctionEntry & { readonly spoken: string } {
  const own = words[entry.name];
  const takes = entry.takes.map((one) => ({ ...one, help: own?.takes?.[one.name] ?? one.help }));
  return { ...entry, summary: own?.summary ?? entry.summary, takes, spoken: [entry.name, entry.summary, own?.summary, ...entry.takes.map(({ name }) => name)].join(' ').toLowerCase() };
}

function Entry({ entry: { signature, takes, examples } }: { readonly entry: FunctionEntry }) {
  const say = useWords().functions;
  return (
    <div class="details">
      <p><code>={signature}</code></p>
      <h2>{say.takes}</h2>
      <dl>
        {takes.map(({ name, help }) => [<dt key={name}><code>{name}</code></dt>, <dd key={`${name} help`}>{help}</dd>])}
      </dl>
      <h2>{say.examples}</h2>
      {examples.map((example) => <Example key={example.formula} example={example} />)}
      <p class="quiet">{say.clash}</p>
    </div>
  );
}

function Example({ example: { formula, cells, shows } }: { readonly example: FunctionEntry['examples'][number] }) {
  const { server, language } = useSession();
  const say = useWords().functions;
  const [task, start, forget] = useTask<Inserted>();
  const insert = (replacing: boolean) => () =>
    start(async () => {
      const inserted = await server.insert(formula, replacing);
      if (inserted.keeps === '') focusGrid();
      return inserted;
    });
  return (
    <div class="example">
      <code>{formula}</code>
      {cells && <><p class="quiet">{say.cells}</p><Cells cells={cells} /></>}
      <p class="quiet">{say.gives}</p>
      {Array.isArray(shows) ? <Cells cells={shows as Grid} /> : <p><strong>{textOf(shows as Cell)}</strong></p>}
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {task.state === 'done' && task.value.keeps !== '' ? (
        <div class="notice" role="alert">
          <p>{say.occupied(task.value.cell, task.value.keeps)}</p>
          <p class="actions">
            <button type="button" onClick={insert(true)}>{say.replace}</button>
            <button type="button" onClick={forget}>{say.keep}</button>
          </p>
        </div>
      ) : (
        <button type="button" disabled={task.state === 'working'} aria-label={`${say.insert} ${formula}`} onClick={insert(false)}>{say.insert}</button>
      )}
      {task.state === 'done' && task.value.keeps === '' && <span role="status" class="quiet"> {say.inserted(task.value.cell)}</span>}
    </div>
  );
}

function Cells({ cells }: { readonly cells: Grid }) {
  return <div class="scroll"><table><tbody>{cells.map((row, i) => <tr key={i}>{row.map((cell, j) => <td key={j}>{textOf(cell)}</td>)}</tr>)}</tbody></table></div>;
}

/** A number with at most four decimals; a date, which the build has written as text, as its day. */
function textOf(cell: Cell): string {
  if (typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(cell)) return cell.slice(0, 10);
  return typeof cell === 'number' ? String(Math.round(cell * 10_000) / 10_000) : String(cell ?? '');
}
