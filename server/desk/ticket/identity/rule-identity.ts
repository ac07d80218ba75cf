import { DeskError } from '../../errors.js';
import type { TicketCommand } from '../commands.js';
import type { FactOf } from '../events.js';
import type { TicketAction } from '../states.js';
import type { Ticket } from '../ticket.js';
import { findsIn, wordsOf, type IdentityFind, type PlacedText } from './finds.js';
import { maskedWords } from './masked-words.js';
import type { IdentityAnswer, IdentityRuling } from './ruling.js';

/** Acts that send words of a matter on: to a unit all of them, to the public what was just written. */
const sendsOn: Partial<Record<TicketAction, { whole: boolean; written: 'advice' | 'publicReply' | 'reply' }>> = {
  dispatch: { whole: true, written: 'advice' },
  designate: { whole: true, written: 'advice' },
  reassign: { whole: true, written: 'advice' },
  feedback: { whole: false, written: 'publicReply' },
  answer: { whole: false, written: 'reply' },
};

/** Acts after which another unit reads the ticket and sees its photos. */
export function sendsWhole(action: TicketAction): boolean {
  return sendsOn[action]?.whole === true;
}

/** The texts an act sends on; none when it sends nothing or the matter is no secret. */
export function textsSentBy(ticket: Ticket, action: TicketAction, written: Readonly<Record<string, unknown>>): PlacedText[] {
  const sends = sendsOn[action];
  if (!sends || !ticket.confidential) return [];
  const own = written[sends.written];
  const fresh: PlacedText[] = typeof own === 'string' && own !== '' ? [{ place: sends.written, text: own }] : [];
  return sends.whole ? [...wordsOf(ticket), ...fresh] : fresh;
}

interface Ruled {
  command: TicketCommand;
  facts: FactOf<'identity_ruled'>[];
}

/** Before a confidential matter goes on, every find in its words is masked or kept for a reason (domain §6). Throws `identity_in_text`
 *  with the places of what nobody decided. Words written for the public lose what is masked; those of the ticket stay sealed. */
export function ruleIdentity(ticket: Ticket, command: TicketCommand): Ruled {
  const finds = findsIn(textsSentBy(ticket, command.action, { ...command }), ticket);
  const answer = answerIn(command);
  mustBeAnswered(finds, answer);
  const rulings = finds.flatMap((find) => rulingOn(find, answer));
  if (rulings.some(({ kept }) => kept) && !answer?.reason) throw new DeskError('invalid', { field: 'identityReason' });
  const safe = publicWords(command, { ...ticket, identity: merged(ticket.identity, rulings) });
  return { command: ticket.confidential ? safe : command, facts: rulings.length === 0 ? [] : [{ type: 'identity_ruled', rulings, reason: answer?.reason ?? null }] };
}

function mustBeAnswered(finds: readonly IdentityFind[], answer: IdentityAnswer | null): void {
  const open = finds.filter((find) => !find.callers && find.kept === null && !isAnswered(find, answer));
  if (open.length === 0) return;
  const places = open.flatMap((find) => find.places).map((place) => (place.startsWith('line-') ? 'supplement' : place));
  throw new DeskError('identity_in_text', { places: distinct(places), kinds: distinct(open.map(({ kind }) => kind)) });
}

const answerIn = (command: TicketCommand): IdentityAnswer | null => ('identity' in command ? (command.identity ?? null) : null);
const isAnswered = ({ id }: IdentityFind, answer: IdentityAnswer | null): boolean => answer !== null && (answer.masked.includes(id) || answer.kept.includes(id));
const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** What is new about a find; masking wins where both were said. */
function rulingOn(find: IdentityFind, answer: IdentityAnswer | null): IdentityRuling[] {
  if (find.callers || answer === null || !isAnswered(find, answer)) return [];
  const kept = !answer.masked.includes(find.id);
  return kept === find.kept ? [] : [{ kind: find.kind, text: find.text, kept }];
}

/** Later decisions stand. */
export function merged(held: Ticket['identity'], rulings: readonly IdentityRuling[]): IdentityRuling[] {
  return [...held.filter(({ text }) => rulings.every((ruling) => ruling.text !== text)), ...rulings];
}

function publicWords(command: TicketCommand, ticket: Ticket): TicketCommand {
  const words = maskedWords(ticket);
  if (command.action === 'feedback') return { ...command, publicReply: words(command.publicReply) };
  return command.action === 'answer' ? { ...command, reply: words(command.reply) } : command;
}
