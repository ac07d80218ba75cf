import type { GuideDetail, GuideDraft } from '../../../../../server/contract/guides.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { useNow } from '../../../shared/time/use-now.js';
import { ChangeLine } from '../history/change-list.js';
import { words } from './words.js';

const shown = 5;

/** The changes citizens will read; all of it where there was no guide before. */
function Noticed({ draft: { basedOn, changes } }: { draft: GuideDraft }) {
  const say = useSay();
  if (basedOn === null) return <p>{say(words.effectNew)}</p>;
  return (
    <>
      <p>{say(words.effectChanges, { n: changes.length })}</p>
      <ul className="change-list">
        {changes.slice(0, shown).map((change) => (
          <ChangeLine key={`${change.path} ${change.kind}`} change={change} />
        ))}
        {changes.length > shown && <li className="muted">{say(words.more, { n: changes.length - shown })}</li>}
      </ul>
    </>
  );
}

/** What citizens, followers and the assistant will notice, before it can be pressed. */
export function PublishEffect({ guide, from }: { guide: GuideDetail; from: string }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const next = Math.max(0, ...guide.versions.map(({ version }) => version)) + 1;
  const date = from === '' ? say(words.today) : dateWords(from, now, lang);
  return (
    <section className="consequence stack" aria-label={say(words.effect)}>
      <h3>{say(words.effect)}</h3>
      <p>{say(words.effectVersion, { n: next, date })}</p>
      {guide.draft !== null && <Noticed draft={guide.draft} />}
      <p>{guide.watchers === 0 ? say(words.effectNoWatchers) : say(words.effectWatchers, { n: guide.watchers })}</p>
      <p>{say(words.effectBot)}</p>
    </section>
  );
}
