import { useState } from 'preact/hooks';
import { textsShown } from '../../workbook/what-if/answers.ts';
import type { Occasion, Question, Texts } from '../../workbook/what-if/scenario.ts';
import { whatIf, type Outcome } from '../../workbook/what-if/what-if.ts';
import { whatIfs } from '../../workbook/what-ifs.ts';
import { Failed } from '../parts/failed.tsx';
import { ChoiceField } from '../parts/field.tsx';
import { useSession, useWords } from '../session.ts';
import { useTask } from '../task.ts';
import { QuestionField } from './question-field.tsx';
import { Worked } from './worked.tsx';

/** What is otherwise, and what then would be paid. */
export function WhatIfForm({ occasion }: { readonly occasion: Occasion }) {
  const { language } = useSession();
  const words = useWords();
  const say = words.whatIf;
  const [id, setId] = useState(whatIfs[0]?.id ?? '');
  const [typed, setTyped] = useState<Texts>({});
  const [task, start, forget] = useTask<Outcome>();
  const scenario = whatIfs.find((one) => one.id === id);
  if (!scenario) return null;
  const texts = textsShown(scenario, occasion, typed);
  const choose = (next: string) => {
    forget();
    setTyped({});
    setId(next);
  };
  const answer = (question: Question, text: string) => {
    forget();
    setTyped({ ...withoutLater(scenario.asks, question, typed), [question.name]: text });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    start(async () => {
      await painted();
      return whatIf(scenario, occasion, texts);
    });
  };
  const wrong = task.state === 'done' && 'wrong' in task.value ? task.value.wrong : {};
  return (
    <>
      <form onSubmit={submit} noValidate>
        <ChoiceField label={say.what} value={id} choices={whatIfs.map((one) => [one.id, say.scenarios[one.id] ?? one.id])} onChange={choose} />
        {scenario.asks.map((question) => (
          <QuestionField
            key={`${id} ${question.name}`}
            question={question}
            choices={question.kind === 'choice' ? question.choices(occasion, texts) : []}
            text={texts[question.name] ?? ''}
            wrong={wrong[question.name]}
            onChange={(text) => answer(question, text)}
          />
        ))}
        <p class="actions"><button type="submit" class="main" disabled={task.state === 'working'}>{task.state === 'working' ? words.common.working : say.work}</button></p>
      </form>
      {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} />}
      {task.state === 'done' && !('wrong' in task.value) && <Worked occasion={occasion} scenario={scenario} outcome={task.value} />}
    </>
  );
}

/** What was typed for questions that begin with what was answered before doesn't outlive that answer. */
function withoutLater(asks: readonly Question[], changed: Question, typed: Texts): Texts {
  const later = asks.slice(asks.indexOf(changed) + 1).filter(({ starts }) => starts !== undefined).map(({ name }) => name);
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !later.includes(name)));
}

/** Once the browser has shown that it works. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
