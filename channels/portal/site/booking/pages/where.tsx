import type { JSX } from 'preact';
import type { BookingCentre, BookingItem } from '../../../../../server/contract/booking.js';
import type { Bilingual } from '../../../../../server/contract/common.js';
import { path } from '../../../../../server/contract/routes.js';
import { dateTimeWords } from '../../../../../server/contract/words/date-words.js';
import { usePage, useSay } from '../../page-context.js';
import { Link } from '../../parts/link.js';
import { bookWords as words } from '../../words/book-words.js';
import { addressOf, readChoice, type Choice } from '../choice.js';
import { BookFrame, Heard } from '../frame.js';
import { slotAddress } from '../slot-address.js';
import { useAsked } from '../use-asked.js';

function soonest(centres: readonly BookingCentre[]): BookingCentre | undefined {
  return centres.filter(({ earliest }) => earliest !== null).sort((a, b) => (a.earliest?.startsAt ?? 0) - (b.earliest?.startsAt ?? 0))[0];
}

function useWhen(): (at: number) => string {
  const { now, prefs } = usePage();
  return (at) => dateTimeWords(at, now(), prefs.lang);
}

/** The first free time anywhere, for those who only want to be done. */
function Soonest({ centres, choice }: { centres: readonly BookingCentre[]; choice: Choice }): JSX.Element | null {
  const say = useSay();
  const when = useWhen();
  const first = soonest(centres);
  if (!first?.earliest || centres.length < 2) return null;
  const date = slotAddress(first.earliest.slotId)?.date ?? null;
  return (
    <li>
      <Link class="pick" to={addressOf('time', { ...choice, centreId: first.id, date })}>
        <strong>{say(words.anywhere)}</strong>
        <span class="small">{say(first.name)} · {when(first.earliest.startsAt)}</span>
      </Link>
    </li>
  );
}

function Centres({ centres, choice }: { centres: readonly BookingCentre[]; choice: Choice }): JSX.Element {
  const say = useSay();
  const when = useWhen();
  return (
    <ul class="picks">
      <Soonest centres={centres} choice={choice} />
      {centres.map(({ id, name, address, stepFree, earliest }) => (
        <li key={id}>
          <Link class="pick" to={addressOf('day', { ...choice, centreId: id, date: null, slotId: null })}>
            <strong>{say(name)}</strong>
            <span class="small">{say(address)}{stepFree === true && ` · ${say(words.stepFree)}`}</span>
            <span class={earliest ? 'small good' : 'small'}>{earliest ? say(words.earliest, { when: when(earliest.startsAt) }) : say(words.noneSoon)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface WayProps {
  to: string;
  title: Bilingual;
  hint: Bilingual;
}

function Way({ to, title, hint }: WayProps): JSX.Element {
  const say = useSay();
  return (
    <li>
      <Link class="pick" to={to}>
        <strong>{say(title)}</strong>
        <span class="small">{say(hint)}</span>
      </Link>
    </li>
  );
}

/** How else this item is done. */
function waysOf(item: BookingItem | undefined, choice: Choice): WayProps[] {
  if (item === undefined || choice.moving !== null) return [];
  const visit = { to: addressOf('who', { ...choice, mode: 'home_visit', centreId: null, date: null, slotId: null }), title: words.homeVisit, hint: words.homeVisitHint };
  const proxy = { to: addressOf('where', { ...choice, mode: 'proxy' }), title: words.proxy, hint: words.proxyHint };
  return [...(item.homeVisit ? [visit] : []), ...(item.proxy && choice.mode !== 'proxy' ? [proxy] : [])];
}

/** Who cannot come may be visited, or may send somebody. */
function OtherWays({ choice }: { choice: Choice }): JSX.Element | null {
  const say = useSay();
  const { answer } = useAsked<BookingItem[]>(path('bookingItems'), {});
  const ways = waysOf(answer?.ok ? answer.value.find(({ code }) => code === choice.items[0]) : undefined, choice);
  if (ways.length === 0) return null;
  return (
    <section>
      <h2>{say(words.cannotCome)}</h2>
      <ul class="picks">{ways.map((way) => <Way key={way.to} {...way} />)}</ul>
    </section>
  );
}

/** Where: every centre that does it with its soonest free time. */
export function BookWherePage(): JSX.Element {
  const { url } = usePage();
  const choice = readChoice(url.query);
  const asked = useAsked<BookingCentre[]>(path('bookingCentres'), { items: choice.items.join(',') });
  const usual: Choice = choice.mode === 'home_visit' ? { ...choice, mode: 'counter' } : choice;
  return (
    <BookFrame step="where" choice={usual} title={words.where}>
      <Heard asked={asked}>{(centres) => <Centres centres={centres} choice={usual} />}</Heard>
      <OtherWays choice={usual} />
    </BookFrame>
  );
}
