import { Refusal } from '../../core/refusal.ts';
import type { Wrong } from '../../workbook/what-if/answers.ts';
import type { Choice, Question } from '../../workbook/what-if/scenario.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { useWords } from '../session.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly wrong: Wrong | undefined;
  readonly onChange: (text: string) => void;
}

/** One question of a what-if, with what is wrong with its answer. */
export function QuestionField({ question: { name, kind }, choices, text, wrong, onChange }: QuestionFieldProps) {
  const words = useWords();
  const say = words.whatIf;
  const common = { label: say.questions[name] ?? name, hint: say.hints[name], wrong: wrong && saidOf(wrong, words), value: text, onChange };
  if (kind !== 'choice') return <TextField {...common} />;
  return choices.length > 0 ? <ChoiceField {...common} choices={choices} /> : <p class={wrong ? 'wrong' : 'quiet'}>{common.label}: {say.nothingToChoose}</p>;
}

function saidOf(wrong: Wrong, { common, whatIf: { wrong: say } }: SidebarWords): string {
  if (wrong instanceof Refusal) return say.refused([wrong.parameter, wrong.place, wrong.message].join(': '));
  return wrong === 'missing' ? common.required : say[wrong];
}
