import { useEffect, useRef, useState } from 'preact/hooks';
import { isMonth, monthAfter, monthOf } from '../../core/period.ts';
import { roles } from '../../core/plan/role.ts';
import { shiftTables } from '../../workbook/sample/shift.ts';
import { dashboard } from '../../workbook/tabs/dashboard.ts';
import { MONTH } from '../../workbook/tabs/settings.ts';
import { languages } from '../../words/languages.ts';
import { buildWorkbook, type Built, type Progress } from '../build-workbook.ts';
import { sample, sampleTables } from '../built-in.ts';
import { currencies } from '../currencies.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Failed } from '../parts/failed.tsx';
import { useSession, useWords, type Overview } from '../session.ts';
import { soloTables } from '../solo.ts';
import { useTask } from '../task.ts';
import { thisMonth } from '../today.ts';

interface Form {
  readonly company: string;
  readonly currency: string;
  readonly language: string;
  readonly month: string;
  readonly start: 'sample' | 'blank';
  readonly roles: readonly string[];
  readonly isSolo: boolean;
  readonly soloName: string;
}

/** What the form starts with: what Settings holds, or what most teams will want. */
function formOf({ settings, found }: Overview, language: string): Form {
  const text = (parameter: string, otherwise: string) => String(settings[parameter] ?? '') || otherwise;
  const month = settings[MONTH];
  return {
    company: text('company', ''),
    currency: text('currency', found.language.startsWith('ru') ? 'RUB' : 'USD'),
    language: text('language', language),
    month: typeof month === 'number' && month > 0 ? monthOf(month) : thisMonth(),
    start: 'sample',
    roles: text('roles', Object.values(roles).join(',')).split(',').map((role) => role.trim()),
    isSolo: false,
    soloName: '',
  };
}

/** Builds the workbook, or changes what it was built with. */
export function SetUp() {
  const { overview, language, server, refresh, goTo, formats } = useSession();
  const words = useWords();
  const say = words.setUp;
  const isComplete = overview.built === overview.of;
  const [form, setForm] = useState(() => formOf(overview, language.code));
  const [progress, setProgress] = useState<Progress>();
  const [isChecked, setChecked] = useState(false);
  const isStopped = useRef(false);
  const [task, start] = useTask<Built & { readonly stoppedAt: number | null }>();
  useEffect(() => {
    if (isComplete) setForm(formOf(overview, language.code));
  }, [isComplete]);
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  const isBlank = isComplete || form.start === 'blank';
  const wrong = wrongOf(form, isBlank);
  const shifted = shiftTables({}, sample.last, thisMonth()).last;

  const build = async () => {
    isStopped.current = false;
    try {
      const built = await buildWorkbook(server, requestOf(form, isBlank), setProgress, () => isStopped.current);
      const taken = built.built.length + built.kept.length;
      if (taken === overview.of) await server.show(dashboard.id, 1, 1);
      return { ...built, stoppedAt: taken < overview.of ? taken : null };
    } finally {
      await refresh();
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(wrong).length === 0) start(build);
  };

  if (task.state === 'working') return <Building progress={progress} of={overview.of} onStop={() => (isStopped.current = true)} />;
  return (
    <form onSubmit={submit} noValidate>
      <h1>{isComplete ? words.views.setUp : say.title}</h1>
      <p class="quiet">{isComplete ? say.again : overview.built > 0 ? say.partly(overview.built, overview.of) : say.intro}</p>
      {task.state === 'failed' && <Failed thrown={task.thrown} words={words} again={task.again} />}
      {task.state === 'done' && (
        <div class="notice good" role="status">
          <p><strong>{task.value.stoppedAt !== null ? say.stopped(task.value.stoppedAt, overview.of) : task.value.built.length === 0 ? say.nothingNew : say.done(task.value.built.length)}</strong></p>
          {task.value.notFilled.length > 0 && <p>{say.notFilled(task.value.notFilled.join(', '))}</p>}
          {task.value.stoppedAt === null && (
            <p class="actions">
              <button type="button" onClick={() => goTo('month')}>{say.nextMonth}</button>
              <button type="button" onClick={() => goTo('people')}>{say.nextPeople}</button>
            </p>
          )}
        </div>
      )}
      <TextField label={say.company} value={form.company} onChange={(company) => set({ company })} />
      <ChoiceField label={say.currency} value={form.currency} choices={currencies(form.currency, language.code)} onChange={(currency) => set({ currency })} />
      <ChoiceField label={say.language} hint={say.languageHint} value={form.language} choices={languages.map(({ code, name }) => [code, name])} onChange={(code) => set({ language: code })} />
      {!isComplete && (
        <fieldset>
          <legend>{say.start}</legend>
          <Choice name="start" text={say.sample} hint={say.sampleHint(formats.month(monthAfter(shifted, 1 - sample.months)), formats.month(shifted))} isChosen={form.start === 'sample'} onChoose={() => set({ start: 'sample' })} />
          <Choice name="start" text={say.blank} hint={say.blankHint} isChosen={form.start === 'blank'} onChoose={() => set({ start: 'blank' })} />
        </fieldset>
      )}
      {isBlank && !isComplete && <TextField label={say.month} hint={say.monthHint} type="month" value={form.month} wrong={isChecked ? wrong.month && words.common.required : undefined} onChange={(month) => set({ month })} />}
      {isBlank && <Roles form={form} set={set} isChecked={isChecked} wrong={wrong} mayBeSolo={!isComplete} />}
      <p class="actions">
        <button type="submit" class="main">{isComplete ? say.save : say.build}</button>
      </p>
    </form>
  );
}

type Wrong = Readonly<Partial<Record<'month' | 'roles' | 'soloName', true>>>;

function wrongOf({ month, roles: chosen, isSolo, soloName }: Form, isBlank: boolean): Wrong {
  if (!isBlank) return {};
  return {
    ...(isMonth(month) ? {} : { month: true }),
    ...(!isSolo && chosen.length === 0 ? { roles: true } : {}),
    ...(isSolo && soloName.trim() === '' ? { soloName: true } : {}),
  };
}

function requestOf(form: Form, isBlank: boolean) {
  const settings = { company: form.company.trim(), currency: form.currency, language: form.language };
  if (!isBlank) {
    const { tables, last } = shiftTables(sampleTables(), sample.last, thisMonth());
    return { month: last, settings, tables };
  }
  const chosen = form.isSolo ? [roles.seller] : Object.values(roles).filter((role) => form.roles.includes(role));
  return { month: form.month, settings: { ...settings, roles: chosen.join(', ') }, tables: form.isSolo ? soloTables(form.soloName.trim(), form.month) : {} };
}

interface ChoiceProps {
  readonly name: string;
  readonly text: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, text, hint, isChosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{text}<small>{hint}</small></span>
    </label>
  );
}

interface RolesProps {
  readonly form: Form;
  readonly set: (part: Partial<Form>) => void;
  readonly isChecked: boolean;
  readonly wrong: Wrong;
  readonly mayBeSolo: boolean;
}

function Roles({ form, set, isChecked, wrong, mayBeSolo }: RolesProps) {
  const words = useWords();
  const say = words.setUp;
  const toggle = (role: string) => set({ roles: form.roles.includes(role) ? form.roles.filter((one) => one !== role) : [...form.roles, role] });
  return (
    <fieldset>
      <legend>{say.who}</legend>
      {Object.values(roles).map((role) => (
        <label key={role} class="choice">
          <input type="checkbox" checked={!form.isSolo && form.roles.includes(role)} disabled={form.isSolo} onChange={() => toggle(role)} />
          <span>{words.roles[role]}</span>
        </label>
      ))}
      {mayBeSolo && (
        <label class="choice apart">
          <input type="checkbox" checked={form.isSolo} onChange={() => set({ isSolo: !form.isSolo })} />
          <span>{say.solo}<small>{say.soloHint}</small></span>
        </label>
      )}
      {isChecked && wrong.roles && <p class="wrong" role="alert">{say.noRole}</p>}
      {form.isSolo && <TextField label={say.soloName} value={form.soloName} wrong={isChecked && wrong.soloName ? words.common.required : undefined} onChange={(soloName) => set({ soloName })} />}
    </fieldset>
  );
}

interface BuildingProps {
  readonly progress: Progress | undefined;
  readonly of: number;
  readonly onStop: () => void;
}

function Building({ progress, of, onStop }: BuildingProps) {
  const words = useWords();
  const say = words.setUp;
  const [isStopping, setStopping] = useState(false);
  const stop = () => {
    onStop();
    setStopping(true);
  };
  const text = isStopping ? say.stopping : progress && progress.title !== '' ? say.building(progress.title, progress.done + 1, progress.of) : say.adding;
  return (
    <div class="building">
      <h1>{say.title}</h1>
      <progress max={of} value={progress && progress.title !== '' ? progress.done : undefined} aria-label={say.title} />
      <p role="status">{text}</p>
      <p class="actions"><button type="button" disabled={isStopping} onClick={stop}>{words.common.stop}</button></p>
    </div>
  );
}
