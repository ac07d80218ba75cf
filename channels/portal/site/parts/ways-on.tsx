import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { useSay } from '../page-context.js';
import { siteWords } from '../words/site-words.js';
import { Link } from './link.js';
import { PhoneLink } from './phone-link.js';

/** What to do next when a page cannot help further: nobody is left at a wall. */
export function WaysOn(): JSX.Element {
  const say = useSay();
  return (
    <div class="ways-on">
      <PhoneLink kind="button primary" />
      <Link class="button" to="/ask">
        <Icon name="chat" />
        <span>{say(siteWords.footerAsk)}</span>
      </Link>
      <Link class="button" to="/">
        {say(siteWords.home)}
      </Link>
    </div>
  );
}
