import type { JSX } from 'preact';
import type { GuideGroup, HandbookChoices } from '../../../../server/contract/portal.js';
import { Icon } from '../icons.js';
import { usePage, useSay } from '../page-context.js';
import { WaysOn } from '../parts/ways-on.js';
import { handbookWords as words } from '../words/guide-words.js';

function Copies({ what }: { what: Record<string, string> }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const other = prefs.lang === 'zh' ? 'en' : 'zh';
  const address = (lang: string): string => `/handbook.pdf?${new URLSearchParams({ ...what, lang }).toString()}`;
  return (
    <span class="copies">
      <a class="button" href={address(prefs.lang)} data-reload>
        <Icon name="save" />
        <span>PDF</span>
      </a>
      <a class="tool" href={address(other)} data-reload>{say(words.inOther)}</a>
    </span>
  );
}

function Rows({ name, groups }: { name: 'category' | 'centre'; groups: readonly GuideGroup[] }): JSX.Element {
  const say = useSay();
  return (
    <ul class="handbooks">
      {groups.filter(({ count }) => count > 0).map(({ code, label, count }) => (
        <li key={code}>
          <span>{say(label)} <span class="count">{count}</span></span>
          <Copies what={{ [name]: code }} />
        </li>
      ))}
    </ul>
  );
}

function Choices({ choices }: { choices: HandbookChoices }): JSX.Element {
  const say = useSay();
  return (
    <>
      <ul class="handbooks">
        <li>
          <span>{say(words.whole, { n: choices.total })}</span>
          <Copies what={{}} />
        </li>
      </ul>
      <section>
        <h2>{say(words.byCategory)}</h2>
        <Rows name="category" groups={choices.categories} />
      </section>
      <section>
        <h2>{say(words.byCentre)}</h2>
        <Rows name="centre" groups={choices.centres} />
      </section>
    </>
  );
}

/** The handbook (手册): a PDF by subject or by counter, in either language. */
export function HandbookPage(): JSX.Element {
  const { data } = usePage();
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <p>{say(words.lead)}</p>
      {data.kind === 'handbook' ? <Choices choices={data.choices} /> : <WaysOn />}
    </>
  );
}
