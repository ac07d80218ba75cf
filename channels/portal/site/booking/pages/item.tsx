import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BookingItem } from '../../../../../server/contract/booking.js';
import { path } from '../../../../../server/contract/routes.js';
import { usePage, useSay } from '../../page-context.js';
import { Field } from '../../parts/field.js';
import { Link } from '../../parts/link.js';
import { bookWords as words } from '../../words/book-words.js';
import { addressOf, readChoice, type Choice } from '../choice.js';
import { BookFrame, Heard } from '../frame.js';
import { useAsked } from '../use-asked.js';

const fits = ({ name, aliases }: BookingItem, wanted: string): boolean => [name.zh, name.en, ...aliases].some((text) => text.toLowerCase().includes(wanted) || wanted.includes(text.toLowerCase()));

function ItemList({ items, choice }: { items: readonly BookingItem[]; choice: Choice }): JSX.Element {
  const say = useSay();
  const [q, setQ] = useState('');
  const wanted = q.trim().toLowerCase();
  const found = wanted === '' ? items : items.filter((item) => fits(item, wanted));
  return (
    <>
      <Field id="find" label={words.find} hint={words.findHint}>
        {(aria) => <input {...aria} type="search" maxLength={60} value={q} onInput={(event) => setQ(event.currentTarget.value)} />}
      </Field>
      <p role="status" class="small">{wanted !== '' && (found.length === 0 ? say(words.noneFound, { q: q.trim() }) : say(words.found, { n: found.length }))}</p>
      <ul class="picks">
        {found.map((item) => (
          <li key={item.code}>
            <Link class="pick" to={addressOf('where', { ...choice, items: [item.code] })}>
              <strong>{say(item.name)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the visit is about; a guide that leads here has answered that already. */
export function ItemPage(): JSX.Element {
  const { url } = usePage();
  const say = useSay();
  const choice = readChoice(url.query);
  const asked = useAsked<BookingItem[]>(path('bookingItems'), {});
  return (
    <BookFrame step="item" choice={choice} title={words.item}>
      <p><Link class="quiet" to="/booking">{say(words.own)}</Link></p>
      <Heard asked={asked}>{(items) => <ItemList items={items} choice={choice} />}</Heard>
    </BookFrame>
  );
}
