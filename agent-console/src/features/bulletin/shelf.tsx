import type { Guard } from '../../../../server/contract/bulletin.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { figureText } from '../kpi/index.js';
import type { BulletinForm } from './use-bulletin-form.js';
import { actWords, guardWords, sectionWords, words } from './words.js';

/** Every number of the period; a press puts it into the part being edited. */
function Numbers({ form }: { form: BulletinForm }) {
  const say = useSay();
  const { lang } = useLanguage();
  return (
    <section className="panel stack" aria-labelledby="bulletin-shelf">
      <h2 id="bulletin-shelf">{say(words.shelf)}</h2>
      <p className="meta">{say(words.shelfHint)}</p>
      <ul className="stack">
        {form.bulletin.figures.map(({ definition, figure }) => (
          <li key={definition.code}>
            <button type="button" className="chip bulletin-number" disabled={form.editing === null} onClick={() => form.insert(definition.code, null)}>
              <span>{say(definition.name)}</span> <span className="num">{figureText(figure, lang)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GuardLine({ guard, form }: { guard: Guard; form: BulletinForm }) {
  const say = useSay();
  const unit = form.bulletin.byUnit.find(({ unitId }) => unitId === guard.about)?.unit;
  const line = say(guardWords[guard.code], { about: unit === undefined ? guard.about : say(unit) });
  return <li>{guard.section === null ? line : <a href={`#bulletin-${guard.section}`}>{say(words.inSection, { section: say(sectionWords[guard.section]), line })}</a>}</li>;
}

/** What stands against handing it in. */
function Guards({ form }: { form: BulletinForm }) {
  const say = useSay();
  const { bulletin, dirty } = form;
  if (bulletin.state === 'submitted') return null;
  return (
    <section className="panel stack" aria-labelledby="bulletin-guards">
      <h2 id="bulletin-guards">{say(words.guards)}</h2>
      {bulletin.guards.length === 0 ? (
        <p>{say(words.guardsClear)}</p>
      ) : (
        <ul className="stack bulletin-guards">
          {bulletin.guards.map((guard, place) => (
            <GuardLine key={place} guard={guard} form={form} />
          ))}
        </ul>
      )}
      {dirty && <p className="meta">{say(words.guardsSaveFirst)}</p>}
    </section>
  );
}

function History({ form: { bulletin } }: { form: BulletinForm }) {
  const say = useSay();
  const { near } = useDates();
  return (
    <details className="panel">
      <summary>{say(words.history)}</summary>
      <ul className="stack">
        {[...bulletin.revisions].reverse().map(({ version, at, by, act }) => (
          <li key={version} className="meta">
            {say(words.v, { n: version })} · {by} {say(actWords[act])} · {near(at)}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Shelf({ form }: { form: BulletinForm }) {
  return (
    <aside className="bulletin-shelf stack">
      <Guards form={form} />
      <Numbers form={form} />
      <History form={form} />
    </aside>
  );
}
