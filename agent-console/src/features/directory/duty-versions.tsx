import { Button } from 'antd';
import type { DutyChange, DutyVersionLine } from '../../../../server/contract/directory.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { useDutyWords } from './use-duty-words.js';
import { words } from './words.js';

/** Changes of lines, one sentence each. */
export function ChangeList({ changes }: { changes: readonly DutyChange[] }) {
  const named = useDutyWords();
  return (
    <ul className="duty-changes">
      {changes.map((change, place) => (
        <li key={place}>{named.change(change)}</li>
      ))}
    </ul>
  );
}

/** Who changed the directory, when, why and what; an older one can be put into the draft. */
export function DutyVersions({ lines, restore }: { lines: readonly DutyVersionLine[]; restore: (line: DutyVersionLine) => void }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="duty-versions">
      <h2 id="duty-versions">{say(words.versions)}</h2>
      <ol className="stack duty-versions">
        {lines.map((line, place) => (
          <li key={line.version} className="panel stack">
            <p className="row">
              <span className="strong">{say(words.version, { n: line.version })}</span> {place === 0 && <span className="mark">{say(words.inForce)}</span>}
              <Moment at={line.savedAt} />
              {line.by !== null && <span>{line.by}</span>}
              <span className="muted">{line.reason ?? say(words.first)}</span>
              {place > 0 && (
                <Button size="small" aria-label={say(words.restoreVersion, { n: line.version })} onClick={() => restore(line)}>
                  {say(words.restore)}
                </Button>
              )}
            </p>
            <details>
              <summary>{say(words.changes, { n: line.changes.length })}</summary>
              <ChangeList changes={line.changes} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
