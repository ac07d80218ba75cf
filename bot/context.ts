import { correctionIn } from './corrections.js';
import { mentioned } from './features.js';
import { disagrees } from './forms/affirm.js';
import { fieldAsked } from './fields.js';
import { namedService } from './forms/services.js';
import { normalise } from './normalise.js';
import { beginsOtherNames } from './shared-name.js';
import { slotsIn } from './slots.js';
import type { BotState } from './state.js';
import type { Read, Reader } from './understand.js';
import { readNeed } from './understand.js';

const leading = /^(?:那|那么|还有|然后|另外|要是|如果|换成|so\b|and\b|what about|how about|then\b|but\b)/;
const trailing = /呢[?？。]*$/;
const pointing = /这个|那个|它|该证|这证|这事|\bit\b|\bthis\b|\bthat\b|\bthey\b/;
const [fewLetters, fewWords] = [12, 7];

/** Hardly more than a question: it has no room to tell of another matter. */
function isShort(text: string): boolean {
  return /\p{Script=Han}/u.test(text) ? text.length <= fewLetters : text.split(' ').length <= fewWords;
}
const aboutMatter = /投诉|举报|反映|表扬|建议|天气|你好|谢|complain|report|thank|weather/;

function about(read: Read, item: string, field: Read['field']): Read {
  return { ...read, action: 'answer', verdict: { kind: 'sure', item }, field, sure: true };
}

function corrected(reader: Reader, { text }: Read, state: BotState): Read | undefined {
  const spokenOf = state.lastItem ?? state.lastField;
  const rest = spokenOf === undefined ? undefined : correctionIn(text);
  return rest === undefined ? undefined : putRight(reader, rest, state);
}

/** What stands in the place of what was understood: another service, or another part of the same. */
function putRight(reader: Reader, rest: string, { lastItem, lastField, pointed }: BotState): Read | undefined {
  const again = readNeed(reader, rest);
  const item = namedService(again, reader.names);
  const field = fieldAsked(rest);
  if (item === undefined) return field === undefined || lastItem === undefined ? undefined : about(again, lastItem, field);
  return pointed === 'book' ? { ...about(again, item, undefined), action: 'book' } : about(again, item, field ?? lastField ?? again.field);
}

const isAsked = ({ action }: Read): boolean => action === 'answer' || action === 'clarify';

/** 「那居住证呢」, or a bare name as the reply to「哪件事」: the part asked about before is meant of another service. */
function anotherItem(reader: Reader, read: Read, { lastField, misses }: BotState): Read | undefined {
  const asksSame = leading.test(read.text) || trailing.test(read.text) || misses > 0;
  const asksNoPart = fieldAsked(read.text.replace(trailing, '')) === undefined;
  const item = asksSame && asksNoPart && isAsked(read) ? namedService(read, reader.names) : undefined;
  return item === undefined || lastField === undefined ? undefined : about(read, item, lastField);
}

const pointsBack = ({ text }: Read): boolean => leading.test(text) || pointing.test(text);

function leansOn(reader: Reader, read: Read, lastItem: string): boolean {
  const { verdict, text } = read;
  const others = verdict.kind === 'maybe' && !verdict.items.includes(lastItem);
  if (others && beginsOtherNames(text, reader.names, lastItem)) return false;
  if (isShort(text)) return true;
  return !others && (pointsBack(read) || verdict.kind === 'unnamed' || verdict.kind === 'maybe');
}

/** After「您问的是X吗」a question that names nothing else is about X. */
export function withOffered(state: BotState, text: string): BotState {
  const [one, ...others] = state.choices;
  return one === undefined || others.length > 0 || disagrees(normalise(text)) ? state : { ...state, lastItem: one.item };
}

function namesAnother(reader: Reader, { text }: Read, lastItem: string): boolean {
  return mentioned(text, reader.names).some((item) => item !== lastItem);
}

const isOpen = (read: Read): boolean => read.action === 'clarify' || read.verdict.kind !== 'sure' || pointsBack(read);
const saysWords = /\p{Script=Han}|[a-z]\S* +\S*[a-z]/u;

/** Whether a text asks for a part of a guide, and is not only noise the classifiers made something of. */
function asksSomething({ text, field, verdict }: Read): boolean {
  return fieldAsked(text) !== undefined || (field !== undefined && verdict.kind !== 'unknown' && saysWords.test(text));
}

/** A question that names no service is about the one spoken of last. */
function followUp(reader: Reader, read: Read, { lastItem }: BotState): Read | undefined {
  if (lastItem === undefined || read.field === undefined || !isAsked(read)) return undefined;
  const leans = isOpen(read) && asksSomething(read) && leansOn(reader, read, lastItem) && !namesAnother(reader, read, lastItem);
  return leans ? about(read, lastItem, read.field) : undefined;
}

const ticketNumber = /(?<!\d)\d{18}(?!\d)/;
const asksNews = /\b(?:any (?:news|progress|update)|status of|update on|what (?:has )?happened (?:to|with)|following up on) .{0,12}(?:complaint|report|ticket|case|request)/;
const justDigits = /^[\d\s-]{4,}$/;
const wantsVisit = /派人|来(?:我|俺|咱)?们?家|上家(?:里)?来|到(?:我|俺|咱)们?家|登门|visit (?:me|us|her|him|them)\b|come to (?:my|our|her|his) (?:home|house)/;
const wantsTime = /^(?:我)?(?:想|要|帮我|给我|替我|请)?(?:约|订)(?!束|定|好|多|摸|了)/;

/** A visit at home, or a day to come on: such a wish is a booking even when it is put as a question. */
function wantsBooking({ text }: Read): boolean {
  const { mode, date } = slotsIn(text);
  return (mode === 'home_visit' && wantsVisit.test(text)) || (date !== undefined && wantsTime.test(text));
}

/** Wishes that a few words give away, whatever else the text is like. */
export function plainWish(read: Read): Read | undefined {
  const { text } = read;
  if (ticketNumber.test(text) || asksNews.test(text)) return { ...read, action: 'progress' };
  if (justDigits.test(text)) return { ...read, action: 'clarify', verdict: { kind: 'unknown' }, field: undefined };
  return isAsked(read) && wantsBooking(read) ? { ...read, action: 'book' } : undefined;
}

const oddWishes: readonly string[] = ['file', 'decline', 'smalltalk'];

/** A short question about a part of a guide, taken for something else, after a service was spoken of. */
function shortQuestion(reader: Reader, read: Read, { lastItem }: BotState): Read | undefined {
  const { text, action } = read;
  const odd = oddWishes.includes(action) && isShort(text) && !aboutMatter.test(text);
  const field = odd ? fieldAsked(text) : undefined;
  if (lastItem === undefined || field === undefined || mentioned(text, reader.names).length > 0) return undefined;
  return about(read, lastItem, field);
}

/** A message in the light of those before it: a correction, another service, a question that leans on the last one. */
export function inContext(reader: Reader, read: Read, state: BotState): Read {
  const wish = plainWish(read) ?? read;
  return corrected(reader, wish, state) ?? anotherItem(reader, wish, state) ?? followUp(reader, wish, state) ?? shortQuestion(reader, wish, state) ?? wish;
}
