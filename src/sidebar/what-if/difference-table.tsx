import { toCell } from '../../core/money.ts';
import { totalled, type Difference } from '../../workbook/what-if/compare-pay.ts';
import { useSession, useWords } from '../session.ts';

interface DifferenceTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, of: Difference])[];
}

/** Rows of what is paid, what would be and the difference, and their total. */
export function DifferenceTable({ caption, rows }: DifferenceTableProps) {
  const say = useWords().whatIf;
  return (
    <table class="differences">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr><td /><th scope="col">{say.now}</th><th scope="col">{say.then}</th><th scope="col">{say.difference}</th></tr>
      </thead>
      <tbody>{rows.map(([name, of]) => <Row key={name} name={name} of={of} />)}</tbody>
      <tfoot><Row name={say.total} of={totalled(rows.map(([, of]) => of))} /></tfoot>
    </table>
  );
}

function Row({ name, of }: { readonly name: string; readonly of: Difference }) {
  const { formats } = useSession();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{formats.amount(toCell(of.before))}</td>
      <td>{formats.amount(toCell(of.after))}</td>
      <td>{formats.difference(toCell(of.difference))}</td>
    </tr>
  );
}
