import { useMemo, useState } from 'preact/hooks';
import { typedTabs, type Values } from '../../workbook/department-facts.ts';
import { occasionOf } from '../../workbook/what-if/what-if.ts';
import { Failed } from '../parts/failed.tsx';
import { MonthStepper } from '../parts/month-stepper.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { pickedMonth } from '../settings-held.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded } from '../task.ts';
import { WhatIfForm } from '../what-if/what-if-form.tsx';

/** Pay as it would be, beside pay as it is. The sheet is read once and never written. */
export function WhatIf() {
  const { server, language } = useSession();
  const words = useWords();
  const [loaded] = useLoaded(() => server.read(typedTabs.map(({ id }) => id)), []);
  return (
    <>
      <h1>{words.whatIf.title}</h1>
      <p class="quiet">{words.whatIf.hint}</p>
      {loaded.state === 'working' && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {loaded.state === 'failed' && <Failed thrown={loaded.thrown} language={language} again={loaded.again} />}
      {loaded.state === 'done' && <Asked values={loaded.value} />}
    </>
  );
}

function Asked({ values }: { readonly values: Values }) {
  const { language, overview } = useSession();
  const [month, setMonth] = useState(pickedMonth(overview.settings));
  const occasion = useMemo(() => occasionOf(values, month, language.workbook), [values, month, language]);
  return (
    <>
      <MonthStepper month={month} isOff={false} onChange={setMonth} />
      <WhatIfForm key={month} occasion={occasion} />
    </>
  );
}
