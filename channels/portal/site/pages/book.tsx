import type { JSX } from 'preact';
import type { Bilingual } from '../../../../server/contract/common.js';
import { Icon } from '../icons.js';
import { useSay } from '../page-context.js';
import { Link } from '../parts/link.js';
import { PhoneLink } from '../parts/phone-link.js';
import { bookWords as words } from '../words/plain-words.js';
import { siteWords } from '../words/site-words.js';

const calling = [words.howOne, words.howTwo, words.howThree];
const full = [words.fullOne, words.fullTwo, words.fullThree, words.fullFour];
const ready = [words.readyOne, words.readyTwo, words.readyThree, words.readyFour];

function Lines({ heading, lines, ordered = false }: { heading: Bilingual; lines: readonly Bilingual[]; ordered?: boolean }): JSX.Element {
  const say = useSay();
  const items = lines.map((line) => <li key={line.en}>{say(line)}</li>);
  return (
    <section>
      <h2>{say(heading)}</h2>
      {ordered ? <ol class="lines">{items}</ol> : <ul class="lines">{items}</ul>}
    </section>
  );
}

/** Bookings are made by phone in this version, at any hour; who cannot phone writes instead. */
export function BookPage(): JSX.Element {
  const say = useSay();
  return (
    <article class="prose">
      <h1 tabIndex={-1}>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
      <PhoneLink kind="button primary big" />
      <Lines heading={words.how} lines={calling} ordered />
      <Lines heading={words.ready} lines={ready} />
      <Lines heading={words.full} lines={full} />
      <section>
        <h2>{say(words.change)}</h2>
        <p>{say(words.changeText)}</p>
      </section>
      <section>
        <h2>{say(words.deaf)}</h2>
        <p>{say(words.deafText)}</p>
        <Link class="button" to="/ask">
          <Icon name="chat" />
          <span>{say(siteWords.askOnline)}</span>
        </Link>
      </section>
    </article>
  );
}
