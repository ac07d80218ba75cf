import type { Ticket } from './ticket/ticket.js';

type HashPhone = (phone: string) => string;
type SearchFacts = Pick<Ticket, 'no' | 'title' | 'place' | 'caller' | 'confidential'>;

/** The shortest end of a ticket number, and the end of a phone, that people read out. */
const shortTail = 4;
/** Longer ends are typed as whole numbers; from here on a number is a phone. */
const longTail = 9;
const ticketDigits = 18;

/** What a ticket is found by. Who made a confidential report cannot be searched for. */
export function tokensOf(ticket: SearchFacts, hashPhone: HashPhone): string[] {
  const { no, title, place, caller, confidential } = ticket;
  const known = confidential ? [] : callerTokens(caller, hashPhone);
  return [...new Set([no, ...tailsOf(no), ...known, ...wordsOf(title), ...wordsOf(place)])];
}

/** The tokens that must all be on a ticket for it to answer this search. */
export function tokensOfQuery(q: string, hashPhone: HashPhone): string[] {
  const parts = q.normalize('NFKC').replace(/(?<=\d)[\s-]+(?=\d)/g, '').split(/\s+/).filter((part) => part !== '');
  return [...new Set(parts.flatMap((part) => partTokens(part, hashPhone)))];
}

/** Digits only, without the country code: the form a phone number is hashed in. */
export function plainPhone(phone: string): string {
  return phone.normalize('NFKC').replace(/[^\d+]/g, '').replace(/^(\+|00)86/, '');
}

function callerTokens({ name, phone }: Ticket['caller'], hashPhone: HashPhone): string[] {
  const plain = phone === null ? '' : plainPhone(phone);
  return [...wordsOf(name ?? ''), ...(plain === '' ? [] : [hashPhone(plain), plain.slice(-shortTail)])];
}

function tailsOf(no: string): string[] {
  return Array.from({ length: longTail - shortTail + 1 }, (_, index) => no.slice(-(shortTail + index)));
}

function partTokens(part: string, hashPhone: HashPhone): string[] {
  const digits = plainPhone(part);
  const isNumber = /^\+?\d+$/.test(part);
  if (isNumber && digits.length > longTail && digits.length < ticketDigits) return [hashPhone(digits)];
  const words = wordsOf(part, 'query');
  return words.length > 0 ? words : [part];
}

/** Latin words and numbers whole; Chinese as pairs, and as single characters where a search has only one. */
function wordsOf(text: string, purpose: 'index' | 'query' = 'index'): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf(run, purpose) : [run]));
}

function pairsOf(run: string, purpose: 'index' | 'query'): string[] {
  const characters = Array.from(run);
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return purpose === 'index' || pairs.length === 0 ? [...characters, ...pairs] : pairs;
}
