import { readDay, dayOrders, type DayOrder } from '../../workbook/incoming/days.ts';
import { decimals, readNumber, type Decimal } from '../../workbook/incoming/decimals.ts';
import { nothingChosen } from '../../workbook/incoming/recognise.ts';
import { scales, type Scale } from '../../workbook/incoming/shares.ts';
import { targets } from '../../workbook/incoming/target.ts';
import { titleIn } from '../../workbook/language.ts';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { EncodingField } from './encoding-field.tsx';
import { GuessedField } from './guessed-field.tsx';
import { separators, type Separator } from './read-csv.ts';
import { columnSaid, numberSaid } from './said.ts';
import type { FileRead } from './use-file.ts';

/** As many lines as may be a title. */
const TITLE = 20;

/** How the file is read: recognised, and for the user to confirm or change. */
export function FileFields({ file }: { readonly file: FileRead }) {
  const { language, formats } = useSession();
  const say = useWords().importing;
  const { separator, headings, lines, recognised, choices, choose, readAs } = file;
  const { samples, decimal, days, tab } = recognised;
  const said = <T extends string>(values: readonly T[], texts: Readonly<Record<string, string>>) => values.map((value) => [value, texts[value] ?? value] as const);
  const read = (text: string, is: string | undefined) => (text === '' || is === undefined ? undefined : say.reads(text, is));
  const [number, day] = [readNumber(samples.number, decimal.value), readDay(samples.day, days.value)];
  const places = Array.from({ length: Math.max(headings, Math.min(lines, TITLE)) }, (_, i) => [String(i + 1), say.line(i + 1)] as const);
  return (
    <>
      <GuessedField
        label={say.tab}
        guess={{ value: tab.value?.id ?? '', isCertain: tab.isCertain }}
        choices={targets.map((one) => [one.id, titleIn(language.workbook, one)])}
        onChoose={(id) => choose({ ...nothingChosen, tab: id })}
      />
      <EncodingField file={file} />
      <div class="halves">
        <ChoiceField label={say.separator} value={separator} choices={said(separators, say.separators)} onChange={(value) => readAs({ separator: value as Separator })} />
        <ChoiceField label={say.headings} value={String(headings)} choices={places} onChange={(value) => readAs({ headings: Number(value) })} />
        {samples.number !== '' && (
          <GuessedField label={say.decimal} guess={decimal} hint={read(samples.number, number === undefined ? undefined : numberSaid(language, number))} choices={said(decimals, say.decimals)} onChoose={(value) => choose({ decimal: value as Decimal })} />
        )}
        {samples.day !== '' && <GuessedField label={say.days} guess={days} hint={read(samples.day, day === undefined ? undefined : formats.day(day))} choices={said(dayOrders, say.orders)} onChoose={(value) => choose({ days: value as DayOrder })} />}
      </div>
      {tab.value && Object.entries(recognised.scales).map(([name, guess]) => (
        <GuessedField key={name} label={say.scale(tab.value ? columnSaid(language, tab.value, name) : name)} guess={guess} choices={said(scales, say.scales)} onChoose={(value) => choose({ scales: { ...choices.scales, [name]: value as Scale } })} />
      ))}
    </>
  );
}
