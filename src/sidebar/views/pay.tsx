import { useState } from 'preact/hooks';
import { Failed } from '../parts/failed.tsx';
import { MonthStepper } from '../parts/month-stepper.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Slip } from '../../workbook/statements/slip.ts';
import { ClosingShown } from '../paying/closing-shown.tsx';
import { readPay } from '../paying/read-pay.ts';
import { pickedMonth } from '../settings-held.ts';
import { useSession, useWords } from '../session.ts';
import { useLoaded } from '../task.ts';

/** A month's pay from draft to paid; the month that is picked here is the one that the workbook counts and pays. */
export function Pay() {
  const { server, language, overview, refresh } = useSession();
  const words = useWords();
  const inSettings = pickedMonth(overview.settings);
  const [month, setMonth] = useState(inSettings);
  const [remembered, remember] = useState<readonly Slip[]>([]);
  const [takesPlan, setTakesPlan] = useState(false);
  const [loaded, reload] = useLoaded(async () => {
    const seen = await readPay(server, month, takesPlan);
    if (month !== inSettings) await refresh();
    return seen;
  }, [month, takesPlan]);
  return (
    <>
      <h1 class="unseen">{words.views.pay}</h1>
      <MonthStepper month={month} isOff={loaded.state === 'working'} onChange={setMonth} />
      {loaded.state === 'working' && <Waiting text={words.common.reading} longer={words.common.waited} />}
      {loaded.state === 'failed' && <Failed thrown={loaded.thrown} language={language} again={loaded.again} />}
      {loaded.state === 'done' && <ClosingShown seen={loaded.value} takesPlan={takesPlan} onTakePlan={setTakesPlan} remembered={remembered} onRemember={remember} onChange={reload} />}
    </>
  );
}
