import type { JSX } from 'preact';
import type { GuideList } from '../../../../server/contract/portal.js';
import { usePage, useSay } from '../page-context.js';
import { homeWords } from '../words/home-words.js';
import { Link } from './link.js';

/** The fourteen subjects as plain links. */
export function CategoryLinks({ list }: { list: GuideList }): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  const chosen = url.query.get('category');
  return (
    <ul class="categories">
      {chosen !== null && <li><Link to="/guides">{say(homeWords.guidesAll)}</Link></li>}
      {list.categories.map(({ code, label, count }) => (
        <li key={code}>
          <Link to={`/guides?category=${code}`} {...(chosen === code ? { class: 'chosen' } : {})}>
            {say(label)}
            {count > 0 && <span class="count">{count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
