import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { ReadAloud } from '../parts/read-aloud.js';
import { LargerLetters } from '../parts/larger-letters.js';
import { elderDoors } from './doors.js';

/** The phone first, then five doors, one under the other; nothing else. */
export function ElderHome(): JSX.Element {
  const { site } = usePage();
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1} class="unseen">{say(site.brand)}</h1>
      <nav class="elder-doors">
        <PhoneLink kind="button primary" />
        {elderDoors.map(({ to, icon, name }) => (
          <Link key={to} class="button" to={to}>
            <Icon name={icon} />
            <span>{say(name)}</span>
          </Link>
        ))}
      </nav>
      <div class="elder-tools">
        <LargerLetters />
        <ReadAloud />
      </div>
    </>
  );
}
