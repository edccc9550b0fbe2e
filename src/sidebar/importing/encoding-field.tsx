import { encodings, oldEncodings, tellingBytes, type Encoding } from '../../workbook/incoming/encoding.ts';
import { useWords } from '../session.ts';
import { GuessedField } from './guessed-field.tsx';
import type { FileRead } from './use-file.ts';

/** The encoding of a file. Where only a reader can tell it, each choice shows how a cell of the file reads in it. */
export function EncodingField({ file: { source, encoding, readAs } }: { readonly file: FileRead }) {
  const say = useWords().importing;
  if (!encoding || !('bytes' in source)) return null;
  const sample = tellingBytes(source.bytes);
  const isOld = oldEncodings.includes(encoding.value) && sample.length > 0;
  const choices = encodings.map((one) => {
    const name = say.encodings[one] ?? one.toUpperCase();
    return [one, isOld && oldEncodings.includes(one) ? `${new TextDecoder(one).decode(sample)} · ${name}` : name] as const;
  });
  return <GuessedField label={say.encoding} guess={encoding} choices={choices} onChoose={(value) => readAs({ encoding: value as Encoding })} />;
}
