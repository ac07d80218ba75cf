import type { JSX } from 'preact';
import type { GuideSummary } from '../../../../server/contract/portal.js';
import { useSay } from '../page-context.js';
import { homeWords } from '../words/home-words.js';
import { Link } from './link.js';

/** Guides as a list: name, one sentence, version. */
export function GuideCards({ guides }: { guides: readonly GuideSummary[] }): JSX.Element {
  const say = useSay();
  return (
    <ul class="guide-cards">
      {guides.map(({ itemCode, name, short, version }) => (
        <li key={itemCode}>
          <Link class="guide-card" to={`/guides/${itemCode}`}>
            <b>{say(name)}</b>
            <span>{say(short)}</span>
            <span class="small">{say(homeWords.version, { v: version })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
