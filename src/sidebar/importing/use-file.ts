import { useMemo, useState } from 'preact/hooks';
import type { Encoding } from '../../workbook/incoming/encoding.ts';
import type { Guess } from '../../workbook/incoming/guess.ts';
import { nothingChosen, recognise, type Choices, type Recognised } from '../../workbook/incoming/recognise.ts';
import { readCsv, type Csv, type Separator } from './read-csv.ts';
import { encodingOf, textOf, type Source } from './read-file.ts';

/** A file as it was read, and what the user has said of it. */
export interface FileRead extends Csv {
  readonly source: Source;
  readonly encoding: Guess<Encoding> | null;
  readonly recognised: Recognised;
  readonly choices: Choices;
  /** Other letters, another separator or other headings: the columns are others then. */
  readonly readAs: (how: How) => void;
  readonly choose: (part: Partial<Choices>) => void;
}

interface How {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly headings?: number;
}

/** Reads a source, and again as the user says how. */
export function useFile(source: Source | undefined): FileRead | undefined {
  const [how, setHow] = useState<How & { readonly of?: Source }>({});
  const [choices, setChoices] = useState<Choices & { readonly of?: Source }>(nothingChosen);
  const [own, chosen] = [how.of === source ? how : {}, choices.of === source ? choices : nothingChosen];
  const encoding = useMemo(() => source && encodingOf(source, own.encoding), [source, own.encoding]);
  const text = useMemo(() => source && textOf(source, encoding?.value), [source, encoding?.value]);
  const csv = useMemo(() => (text === undefined ? undefined : readCsv(text, own)), [text, own.separator, own.headings]);
  const recognised = useMemo(() => csv && recognise(csv.table, chosen), [csv, chosen]);
  if (!source || encoding === undefined || !csv || !recognised) return undefined;
  return {
    source,
    encoding,
    ...csv,
    recognised,
    choices: chosen,
    readAs: (other) => {
      setHow({ ...own, ...other, of: source });
      setChoices({ ...nothingChosen, of: source });
    },
    choose: (part) => setChoices({ ...chosen, ...part, of: source }),
  };
}
