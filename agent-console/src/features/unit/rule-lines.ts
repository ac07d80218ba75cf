import type { AssignmentView, TicketDetail } from '../../../../server/contract/ticket-detail.js';
import type { DeadlineView } from '../../../../server/contract/deadline.js';
import { byWords, dateTimeWords } from '../../../../server/contract/words/date-words.js';
import { durationWords } from '../../../../server/contract/words/duration-words.js';
import { returnReasonWords } from '../../../../server/contract/words/vocabulary.js';
import type { Say } from '../../shared/i18n/language.js';
import type { Lang } from '../../shared/i18n/words.js';
import { words } from './words.js';

export interface Reading {
  say: Say;
  lang: Lang;
  now: number;
}

const ended: readonly AssignmentView['state'][] = ['returned', 'closed_reassigned', 'recalled'];

/** The share of a ticket this unit holds. */
export const shareOf = ({ assignments }: TicketDetail, unitId: string | undefined): AssignmentView | undefined =>
  assignments.findLast((share) => share.unit.id === unitId && !ended.includes(share.state));

const units = { workday: words.workdays, hour: words.hours, minute: words.minutes };
const limitWords = ({ limit }: DeadlineView, say: Say): string => say(units[limit.unit], { n: limit.amount });

/** What one more return would bring about. */
function afterReturn({ limits }: TicketDetail, say: Say): string {
  const { dispatches, dispatchesBeforeDesignation: most } = limits;
  return dispatches >= most ? say(words.returnNext, { n: dispatches + 1 }) : say(words.returnLater, { n: most });
}

/** Until when it may be given back and what follows; empty when the time is over or it never could be. */
export function returnLine(ticket: TicketDetail, share: AssignmentView, { say, lang, now }: Reading): string {
  const { returnBy } = share;
  if (returnBy === null || now >= returnBy.dueAt || share.designated) return '';
  const facts = { limit: limitWords(returnBy, say), left: durationWords(returnBy.dueAt - now, lang), by: byWords(returnBy.dueAt, now, lang) };
  return `${say(words.returnRule, facts)}${lang === 'en' ? ' ' : ''}${afterReturn(ticket, say)}`;
}

/** The rule of an extension that may still be asked for; empty when it may not. */
export function extensionRule({ limits }: TicketDetail, { say, lang, now }: Reading): string {
  if (limits.extension === null) return '';
  return say(words.extensionRule, { by: byWords(limits.extension.askUntil, now, lang), n: limits.extension.mostDays });
}

const extensionStates = { asked: words.extensionAsked, granted: words.extensionGranted, denied: words.extensionDenied };

/** How an extension stands, or under which rule one may be asked for. */
export function extensionLine(ticket: TicketDetail, reading: Reading): string {
  const { extension } = ticket;
  if (extension !== null) return reading.say(extensionStates[extension.state], { n: extension.days });
  const rule = extensionRule(ticket, reading);
  return rule === '' ? '' : reading.say(words.extensionLine, { rule });
}

/** A return that waits for its answer. */
export function askedLine({ returnRequest }: AssignmentView, { say, lang, now }: Reading): string {
  if (returnRequest === undefined) return '';
  return say(words.returnAsked, { at: dateTimeWords(returnRequest.at, now, lang), reason: say(returnReasonWords[returnRequest.reason]) });
}
