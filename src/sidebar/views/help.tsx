import { version } from '../built-in.ts';
import { useWords } from '../session.ts';

/** What the add-on may see, and what to do when Google gets in the way. */
export function Help() {
  const say = useWords().help;
  return (
    <>
      <h1>{say.title}</h1>
      <h2>{say.sees}</h2>
      <ul>
        <li>{say.scopeSheet}</li>
        <li>{say.scopePanel}</li>
      </ul>
      <p>{say.nothingLeaves}</p>
      <p>{say.privacy}</p>
      <h2>{say.accounts}</h2>
      <p>{say.accountsMend}</p>
      <h2>{say.office}</h2>
      <p>{say.officeMend}</p>
      <h2>{say.unknown}</h2>
      <p>{say.unknownMend}</p>
      <h2>{say.report}</h2>
      <p>{say.reportHow}</p>
      <p class="quiet">{say.version(version)}</p>
    </>
  );
}
