import type { JSX } from 'preact';
import type { FoundBecause, GuideList } from '../../../../server/contract/portal.js';
import { useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { findWords as words } from '../words/guide-words.js';
import { homeWords } from '../words/home-words.js';

/** What was asked in other words than its name. */
function Because({ by, words: said }: FoundBecause & { by: keyof typeof words.because }): JSX.Element {
  const say = useSay();
  const [before = '', after = ''] = say(words.because[by]).split('{words}');
  return (
    <span class="because">
      {before}
      {/* A spoken name exists in Chinese only. */}
      {said && <span lang={said.zh === say(said) ? 'zh-CN' : 'en'}>{say(said)}</span>}
      {after}
    </span>
  );
}

/** Guides as a list: name, one sentence, why it is here. */
export function GuideCards({ list: { guides, total } }: { list: Pick<GuideList, 'guides' | 'total'> }): JSX.Element {
  const say = useSay();
  return (
    <>
      <ul class="guide-cards">
        {guides.map(({ itemCode, name, short, version, because }) => (
          <li key={itemCode}>
            <Link class="guide-card" to={`/guides/${itemCode}`}>
              <b>{say(name)}</b>
              <span>{say(short)}</span>
              <span class="small">
                {say(homeWords.version, { v: version })} {because && because.by !== 'name' && <Because by={because.by} words={because.words} />}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {total > guides.length && <p class="hint">{say(words.more, { n: total - guides.length })}</p>}
    </>
  );
}
