import { useState } from 'preact/hooks';
import { Field } from '../parts/field.tsx';
import { useWords } from '../session.ts';
import { readFile, type Source } from './read-file.ts';

interface SourceFormProps {
  readonly wrong: string | undefined;
  readonly onFile: (source: () => Promise<Source>) => void;
}

/** Where the rows come from: a file, or a text that is pasted. */
export function SourceForm({ wrong, onFile }: SourceFormProps) {
  const say = useWords().importing;
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== '') onFile(() => Promise.resolve({ name: '', text }));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field label={say.file} wrong={wrong}>
        {(tie) => (
          <input {...tie} type="file" accept=".csv,.tsv,.txt,text/csv" onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file) onFile(() => readFile(file));
          }} />
        )}
      </Field>
      <Field label={say.paste}>{(tie) => <textarea {...tie} rows={5} spellcheck={false} value={text} onInput={(event) => setText(event.currentTarget.value)} />}</Field>
      <p class="actions"><button type="submit" class="main" disabled={text.trim() === ''}>{say.read}</button></p>
    </form>
  );
}
