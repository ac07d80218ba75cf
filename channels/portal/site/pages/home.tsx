import type { JSX } from 'preact';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { GroupLinks } from '../guides/groups.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { SearchBox } from '../parts/search-box.js';
import { homeWords as words } from '../words/home-words.js';
import { ElderHome } from './elder-home.js';
import { doors } from './doors.js';

function Doors(): JSX.Element {
  const say = useSay();
  return (
    <nav class="doors" aria-label={say(words.doors)}>
      {doors.map(({ to, icon, name, line }) => (
        <Link key={to} class="door" to={to}>
          <Icon name={icon} />
          <b>{say(name)}</b>
          <span class="hint">{say(line)}</span>
        </Link>
      ))}
    </nav>
  );
}

export function HomePage(): JSX.Element {
  const { data, prefs } = usePage();
  const say = useSay();
  if (prefs.mode === 'elder') return <ElderHome />;
  return (
    <>
      <div class="hero">
        <SearchBox titled />
        {data.kind === 'guides' && (
          <p class="often">
            {data.list.guides.slice(0, 3).map((guide) => (
              <Link key={guide.itemCode} to={`/guides/${guide.itemCode}`}>{say(guide.name)}</Link>
            ))}
          </p>
        )}
      </div>
      <Doors />
      <section class="phone-card">
        <div>
          <h2>{say(words.phoneTitle)}</h2>
          <p>{say(words.phoneLine)}</p>
        </div>
        <PhoneLink />
      </section>
      {data.kind === 'guides' && (
        <section>
          <h2>{say(words.categories)}</h2>
          <GroupLinks kind="category" groups={data.list.categories} />
        </section>
      )}
    </>
  );
}
