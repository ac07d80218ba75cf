import type { GuideChange } from '../../../../../server/contract/guides.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import type { Bilingual, Lang } from '../../../shared/i18n/words.js';
import { words } from '../words.js';

const kinds: Record<GuideChange['kind'], Bilingual> = { added: words.added, removed: words.removed, changed: words.changed, moved: words.moved };

const tags: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** The reader's language, unless only the other one differs. */
function readIn(before: Bilingual | null, after: Bilingual | null, lang: Lang): Lang {
  const other = lang === 'zh' ? 'en' : 'zh';
  return before !== null && after !== null && before[lang] === after[lang] && before[other] !== after[other] ? other : lang;
}

/** One difference: where, what it was and what it is, told by signs, words and lines through. */
export function ChangeLine({ change: { label, kind, before, after } }: { change: GuideChange }) {
  const say = useSay();
  const { lang } = useLanguage();
  const read = readIn(before, after, lang);
  return (
    <li className="change-line">
      <span className="strong">{label[lang]}</span> <span className="meta">{say(kinds[kind])}</span>
      {read !== lang && <span className="mark">{say(read === 'zh' ? words.inChinese : words.inEnglish)}</span>}
      {before !== null && (
        <p className="change-before">
          <span aria-hidden>− </span>
          <del lang={tags[read]}>{before[read]}</del>
        </p>
      )}
      {after !== null && (
        <p className="change-after">
          <span aria-hidden>+ </span>
          <ins lang={tags[read]}>{after[read]}</ins>
        </p>
      )}
    </li>
  );
}

/** The differences, field by field. */
export function ChangeList({ changes }: { changes: readonly GuideChange[] }) {
  const { lang } = useLanguage();
  const fields = [...new Set(changes.map(({ field }) => field))];
  return (
    <div className="stack">
      {fields.map((field) => {
        const own = changes.filter((change) => change.field === field);
        return (
          <section key={field} aria-label={own[0]?.fieldLabel[lang] ?? field}>
            <h3>{own[0]?.fieldLabel[lang]}</h3>
            <ul className="change-list">
              {own.map((change) => (
                <ChangeLine key={`${change.path} ${change.kind}`} change={change} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
