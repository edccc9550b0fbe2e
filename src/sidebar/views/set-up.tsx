import { useEffect, useRef, useState } from 'preact/hooks';
import { monthAfter } from '../../core/period.ts';
import { shiftTables } from '../../workbook/sample/shift.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import { languages } from '../../words/languages.ts';
import { buildWorkbook, type Built, type Progress } from '../build-workbook.ts';
import { sample } from '../built-in.ts';
import { currencies } from '../currencies.ts';
import { Building } from '../parts/building.tsx';
import { BuiltNotice } from '../parts/built-notice.tsx';
import { Choice } from '../parts/choice.tsx';
import { Chores } from '../parts/chores.tsx';
import { Failed } from '../parts/failed.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { PlanLibrary } from '../parts/plan-library.tsx';
import { RolesField } from '../parts/roles-field.tsx';
import { pickedMonth } from '../settings-held.ts';
import { useSession, useWords } from '../session.ts';
import { formOf, requestOf, wrongOf, type SetUpForm } from '../set-up-form.ts';
import { useTask } from '../task.ts';
import { thisMonth } from '../today.ts';

interface Ended {
  readonly built: Built;
  readonly stoppedAt: number | null;
}

/** Builds the workbook, or changes what it was built with. */
export function SetUp() {
  const { overview, language, server, refresh, formats } = useSession();
  const words = useWords();
  const say = words.setUp;
  const isComplete = overview.built === overview.of;
  const [form, setForm] = useState(() => formOf(overview, language.code));
  const [progress, setProgress] = useState<Progress>();
  const [isChecked, setChecked] = useState(false);
  const isStopped = useRef(false);
  const [task, start] = useTask<Ended>();
  useEffect(() => {
    if (isComplete) setForm(formOf(overview, language.code));
  }, [isComplete]);
  const set = (part: Partial<SetUpForm>) => setForm({ ...form, ...part });
  const isBlank = isComplete || form.start === 'blank';
  const problems = wrongOf(form, isBlank);
  const wrong = isChecked ? problems : {};
  const lastOfSample = shiftTables({}, sample.last, thisMonth()).last;

  const build = async (restores = false): Promise<Ended> => {
    isStopped.current = false;
    try {
      const built = await buildWorkbook(server, { ...requestOf(form, isBlank), restores }, setProgress, () => isStopped.current);
      const taken = built.built.length + built.kept.length;
      if (taken === overview.of) await server.show(dashboard.id, 1, 1);
      return { built, stoppedAt: taken < overview.of ? taken : null };
    } finally {
      await refresh();
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(problems).length === 0) start(() => build());
  };

  if (task.state === 'working') return <Building progress={progress} onStop={() => (isStopped.current = true)} />;
  return (
    <>
      <form onSubmit={submit} noValidate>
        <h1>{isComplete ? words.views.setUp : say.title}</h1>
        <p class="quiet">{isComplete ? say.again : overview.built > 0 ? say.partly(overview.built, overview.of) : say.intro}</p>
        {task.state === 'failed' && <Failed thrown={task.thrown} language={language} again={task.again} restore={() => start(() => build(true))} />}
        {task.state === 'done' && <BuiltNotice {...task.value} />}
        <TextField label={say.company} value={form.company} onChange={(company) => set({ company })} />
        <ChoiceField label={say.currency} value={form.currency} choices={currencies(form.currency, language.code)} onChange={(currency) => set({ currency })} />
        <ChoiceField
          label={say.language}
          hint={say.languageHint}
          value={form.language}
          choices={languages.map(({ code, name }) => [code, name])}
          onChange={(code) => set({ language: code })}
        />
        {!isComplete && (
          <fieldset>
            <legend>{say.start}</legend>
            <Choice
              kind="radio"
              name="start"
              text={say.sample}
              hint={say.sampleHint(formats.month(monthAfter(lastOfSample, 1 - sample.months)), formats.month(lastOfSample))}
              isChosen={form.start === 'sample'}
              onChoose={() => set({ start: 'sample' })}
            />
            <Choice kind="radio" name="start" text={say.blank} hint={say.blankHint} isChosen={form.start === 'blank'} onChoose={() => set({ start: 'blank' })} />
          </fieldset>
        )}
        {isBlank && !isComplete && (
          <TextField label={say.month} hint={say.monthHint} type="month" value={form.month} wrong={wrong.month && words.common.required} onChange={(month) => set({ month })} />
        )}
        {isBlank && <RolesField form={form} set={set} wrong={wrong} mayBeSolo={!isComplete} />}
        <p class="actions">
          <button type="submit" class="main">{isComplete ? say.save : say.build}</button>
        </p>
      </form>
      {isComplete && <PlanLibrary month={pickedMonth(overview.settings)} />}
      {isComplete && <Chores place="setUp" month={pickedMonth(overview.settings)} />}
    </>
  );
}
