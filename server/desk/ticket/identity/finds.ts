import { identityIn, type IdentityKind, type IdentitySpan } from '../../intake/identity-in-text.js';
import type { Caller, Ticket } from '../ticket.js';

/** Where a text stands that goes out: a field of the ticket, a line of its history (`line-4`), or what is just being written. */
export type TextPlace = 'title' | 'content' | 'place' | 'whom' | 'advice' | 'publicReply' | 'reply' | `line-${number}`;

export interface PlacedText {
  place: TextPlace;
  text: string;
}

/** One thing by which the caller might be known, wherever it stands. */
export interface IdentityFind {
  /** Its first place and offset; of words just written their text too, so that an answer never outlives what it was about. */
  id: string;
  places: readonly TextPlace[];
  kind: IdentityKind;
  text: string;
  own: boolean;
  /** The caller's own name or number as the desk knows it: always masked, never to be decided. */
  callers: boolean;
  /** What was decided earlier; null = not yet. */
  kept: boolean | null;
}

const justWritten: readonly TextPlace[] = ['advice', 'publicReply', 'reply'];

/** The words of a ticket that a unit reads as the citizen said them: its fields, and what was added later. */
export function wordsOf({ title, content, place, whom, history }: Pick<Ticket, 'title' | 'content' | 'place' | 'whom' | 'history'>): PlacedText[] {
  const fields: PlacedText[] = [
    { place: 'title', text: title },
    { place: 'content', text: content },
    { place: 'place', text: place },
    { place: 'whom', text: whom ?? '' },
  ];
  const added = history.flatMap((event): PlacedText[] => (event.type === 'supplemented' ? [{ place: `line-${event.seq}`, text: event.text }] : []));
  return [...fields, ...added].filter(({ text }) => text !== '');
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether some words are the very name or number the caller gave. */
function isCallers({ name, phone }: Pick<Caller, 'name' | 'phone'>, { kind, text }: Pick<IdentitySpan, 'kind' | 'text'>): boolean {
  if (kind === 'name') return name !== null && name === text;
  return kind === 'phone' && phone !== null && digitsOf(phone) !== '' && digitsOf(text).endsWith(digitsOf(phone));
}

/** Every span of a text by which somebody might be known, the caller's own name wherever it stands; in order, none overlapping. */
export function spansIn(text: string, caller: Pick<Caller, 'name' | 'phone'>): (IdentitySpan & { callers: boolean })[] {
  const known = [caller.name, caller.phone].flatMap((value, index) => (value === null || value.length < 2 ? [] : occurrences(text, value, index === 0 ? 'name' : 'phone')));
  const found = identityIn(text).filter(({ start, end }) => known.every((span) => end <= span.start || start >= span.end));
  return [...known, ...found].map((span) => ({ ...span, callers: isCallers(caller, span) })).sort((a, b) => a.start - b.start);
}

function occurrences(text: string, value: string, kind: IdentityKind): IdentitySpan[] {
  const spans: IdentitySpan[] = [];
  for (let start = text.indexOf(value); start !== -1; start = text.indexOf(value, start + value.length)) {
    spans.push({ kind, start, end: start + value.length, text: value, own: true });
  }
  return spans;
}

/** The finds of some texts, each once, with what was decided about it before. */
export function findsIn(texts: readonly PlacedText[], { caller, identity }: Pick<Ticket, 'caller' | 'identity'>): IdentityFind[] {
  const seen = new Map<string, IdentityFind>();
  for (const { place, text } of texts) {
    for (const span of spansIn(text, caller)) {
      const known = seen.get(span.text) ?? { id: idOf(place, span), places: [], kind: span.kind, text: span.text, own: span.own, callers: span.callers, kept: ruledOn(identity, span.text) };
      seen.set(span.text, { ...known, places: [...known.places, place] });
    }
  }
  return [...seen.values()];
}

function idOf(place: TextPlace, { start, text }: IdentitySpan): string {
  return justWritten.includes(place) ? `${place}:${start}:${text}` : `${place}:${start}`;
}

/** What was decided about these words; null when nothing was. */
export function ruledOn(identity: Ticket['identity'], text: string): boolean | null {
  return identity.find((ruling) => ruling.text === text)?.kept ?? null;
}
