import { dateOf, DAY } from '../../desk/calendar/shanghai.js';
import { DeskError } from '../../desk/errors.js';
import { isCall } from '../../desk/ticket/call-asked.js';
import type { DecideContext } from '../../desk/ticket/commands.js';
import { decide } from '../../desk/ticket/decide.js';
import { endedStates, moves } from '../../desk/ticket/states.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import { contactsOf, isOwnAct, ratingsOf, type CitizenMatter } from './citizen-matter.js';

const citizenActions = ['urge', 'supplement', 'appraise', 'reopen', 'withdraw', 'ask_call'] as const;
export type CitizenAction = (typeof citizenActions)[number];

/** What a citizen may do now; a refusal says why not yet. What makes no sense now is not offered at all. */
export interface CitizenOffer {
  action: CitizenAction;
  refusal: DeskError | null;
}

/** From the third time on somebody responsible calls back (ui §3.14). */
const contactsBeforeCall = 3;

type Rule = (matter: CitizenMatter, context: DecideContext) => DeskError | null | 'absent';

/** Everything on offer, in the order of the table. */
export function citizenOffers(matter: CitizenMatter, context: DecideContext): CitizenOffer[] {
  return citizenActions.flatMap((action) => {
    const refusal = rules[action](matter, context);
    return refusal === 'absent' ? [] : [{ action, refusal }];
  });
}

/** Throws what stands against an act of the citizen; what is not on offer at all is an `illegal_move`. */
export function mustBeOffered(action: CitizenAction, matter: CitizenMatter, context: DecideContext): void {
  const refusal = rules[action](matter, context);
  if (refusal === 'absent') throw new DeskError('illegal_move', { state: matter.handled.state });
  if (refusal) throw refusal;
}

const rules: Record<CitizenAction, Rule> = {
  urge: (matter, { now }) => {
    const { handled } = matter;
    if (endedStates.includes(handled.state) || isAnswered(handled)) return 'absent';
    if (handled.suspension !== null) return new DeskError('on_hold');
    return doneToday(matter, now, (note) => !isCall(note)) ? new DeskError('urged_today') : null;
  },
  supplement: ({ handled }) => (moves[handled.state].supplement === null ? 'absent' : null),
  appraise: (matter, { now, policy }) => {
    if (!isAnswered(matter.handled)) return 'absent';
    const first = ratingsOf(matter)[0];
    const days = policy.rules.rehandle.withinDays;
    return first && now - first.at > days * DAY ? new DeskError('rating_fixed', { days }) : null;
  },
  reopen: ({ handled }, context) => (isAnswered(handled) ? refusalOfReopening(handled, context) : 'absent'),
  withdraw: ({ own }) => {
    if (moves[own.state].withdraw === null) return 'absent';
    return own.absorbed.length > 0 ? new DeskError('others_wait') : null;
  },
  ask_call: (matter, context) => {
    const { own, handled } = matter;
    if (own.caller.phone === null || own.caller.way === 'text_only' || !needsPerson(matter, context)) return 'absent';
    if (handled.suspension !== null) return new DeskError('on_hold');
    return doneToday(matter, context.now, isCall) ? new DeskError('call_asked_today') : null;
  },
};

/** There is an answer, and a word on it still counts. */
export function isAnswered({ state, publicReply }: Ticket): boolean {
  return publicReply !== null && moves[state].appraise !== null;
}

/** The desk's own rule, asked without doing anything. */
function refusalOfReopening(handled: Ticket, context: DecideContext): DeskError | null {
  try {
    decide(handled, { action: 'appraise', solved: false, satisfaction: null, comment: null, via: 'link' }, context);
    return null;
  } catch (error) {
    if (error instanceof DeskError) return error;
    throw error;
  }
}

/** An open matter somebody keeps asking about, or one that was done again as often as the rules allow. */
function needsPerson(matter: CitizenMatter, context: DecideContext): boolean {
  const { handled } = matter;
  if (isAnswered(handled)) return refusalOfReopening(handled, context)?.code === 'rehandle_used';
  return !endedStates.includes(handled.state) && contactsOf(matter) >= contactsBeforeCall;
}

/** Whether this citizen did so since midnight in Shanghai; what staff did does not count. */
function doneToday(matter: CitizenMatter, now: number, fits: (note: string | null) => boolean): boolean {
  return matter.handled.history.some((event) => {
    const said = event.type === 'urged' ? event.note : event.type === 'noted' ? event.text : undefined;
    return said !== undefined && fits(said) && event.actor.kind === 'citizen' && dateOf(event.at) === dateOf(now) && isOwnAct(matter, event);
  });
}
