import { encodings, type Encoding } from '../../workbook/incoming/encoding.ts';
import { dayOrders, readDay, type DayOrder } from '../../workbook/incoming/days.ts';
import { decimals, readNumber, type Decimal } from '../../workbook/incoming/decimals.ts';
import { nothingChosen } from '../../workbook/incoming/recognise.ts';
import { targets } from '../../workbook/incoming/target.ts';
import { titleIn } from '../../workbook/language.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { GuessedField } from './guessed-field.tsx';
import { separators, type Separator } from './read-csv.ts';
import { numberSaid } from './said.ts';
import type { FileRead } from './use-file.ts';

/** How the file is read: recognised, and for the user to confirm or change. */
export function FileFields({ file }: { readonly file: FileRead }) {
  const { language, formats } = useSession();
  const say = useWords().importing;
  const { encoding, separator, recognised, choose, readAs } = file;
  const { samples, decimal, days } = recognised;
  const said = <T extends string>(values: readonly T[], texts: Readonly<Record<string, string>>) => values.map((value) => [value, texts[value] ?? value.toUpperCase()] as const);
  const read = (text: string, is: string | undefined) => (text === '' || is === undefined ? undefined : say.reads(text, is));
  const [number, day] = [readNumber(samples.number, decimal.value), readDay(samples.day, days.value)];
  return (
    <>
      <GuessedField
        label={say.tab}
        guess={{ value: recognised.tab.value?.id ?? '', isCertain: recognised.tab.isCertain }}
        choices={targets.map((tab) => [tab.id, titleIn(language.workbook, tab)])}
        onChoose={(tab) => choose({ ...nothingChosen, tab })}
      />
      <div class="halves">
        {encoding && <GuessedField label={say.encoding} guess={encoding} choices={said(encodings, say.encodings)} onChoose={(value) => readAs({ encoding: value as Encoding })} />}
        <ChoiceField label={say.separator} value={separator} choices={said(separators, say.separators)} onChange={(value) => readAs({ separator: value as Separator })} />
        {samples.number !== '' && (
          <GuessedField label={say.decimal} guess={decimal} hint={read(samples.number, number === undefined ? undefined : numberSaid(language, number))} choices={said(decimals, say.decimals)} onChoose={(value) => choose({ decimal: value as Decimal })} />
        )}
        {samples.day !== '' && <GuessedField label={say.days} guess={days} hint={read(samples.day, day === undefined ? undefined : formats.day(day))} choices={said(dayOrders, say.orders)} onChoose={(value) => choose({ days: value as DayOrder })} />}
      </div>
    </>
  );
}
