import type { Template } from '../../../../server/contract/templates.js';
import { useSay } from '../../shared/i18n/language.js';
import { Moment } from '../../shared/time/moment.js';
import { actWords, words } from './words.js';

/** Who changed it and when, and what it said then. */
export function Versions({ template }: { template: Template }) {
  const say = useSay();
  return (
    <section className="stack" aria-labelledby="template-versions">
      <h3 id="template-versions">{say(words.versions)}</h3>
      <ol className="stack template-versions">
        {template.revisions.map((revision) => (
          <li key={revision.version}>
            <details>
              <summary>
                <span className="strong">{say(words.versionNo, { n: revision.version })}</span> {say(actWords[revision.act])} · {revision.by ?? say(words.first)} · <Moment at={revision.at} />
              </summary>
              <p className="long">{revision.text.body.zh}</p>
              {revision.text.body.en !== null && (
                <p className="long" lang="en">
                  {revision.text.body.en}
                </p>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
