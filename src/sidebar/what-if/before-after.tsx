import { toCell } from '../../core/money.ts';
import type { Difference } from '../../workbook/what-if/compare-pay.ts';
import { useSession } from '../session.ts';

/** What is paid, and what would be. */
export function BeforeAfter({ of: { before, after } }: { readonly of: Difference }) {
  const { formats } = useSession();
  return <>{formats.amount(toCell(before))} → {formats.money(toCell(after))}</>;
}
