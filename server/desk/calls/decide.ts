import { DeskError } from '../errors.js';
import { marked, unchanged, type DeskCall, type Decision } from './call.js';
import type { CallAct, CallCommand, Circumstance, CommandOf } from './commands.js';
import { agentLost, callerLeft, finish, hangUp, linkTicket, moreTime } from './ending.js';
import { listenIn, stopListening } from './supervising.js';
import { hold, mute, resume, speak } from './talking.js';
import { complete, consult, drop, join, partyAnswered, partyLeft, passOn } from './third-party.js';
import { actsIn, transitions } from './transitions.js';
import { accept, callerAnswered, enqueue, giveUp, keepPlace, makeOffer, notReached, pass } from './waiting.js';

type Handler<A extends CallAct> = (call: DeskCall, command: CommandOf<A>, at: Circumstance) => Decision;

const handlers: { [A in CallAct]: Handler<A> } = {
  enqueue,
  offer: makeOffer,
  accept,
  pass,
  keep_place: keepPlace,
  caller_left: callerLeft,
  give_up: giveUp,
  caller_answered: callerAnswered,
  not_reached: notReached,
  mute,
  hold,
  resume,
  consult,
  party_answered: partyAnswered,
  party_left: partyLeft,
  join,
  complete,
  drop,
  pass_on: passOn,
  agent_lost: agentLost,
  hang_up: hangUp,
  more_time: moreTime,
  finish,
  listen: listenIn,
  stop_listening: stopListening,
  speak,
  link_ticket: linkTicket,
};

/** Acts of the one who has the call; nobody else may do them. */
const ofTheAgent: ReadonlySet<CallAct> = new Set(['not_reached', 'mute', 'hold', 'resume', 'consult', 'join', 'complete', 'drop', 'pass_on', 'hang_up', 'more_time', 'finish'] as const);

/** The only way a call changes: pure. Throws `illegal_move` by the table, `not_your_conversation` for somebody else's call, and what the act itself refuses. */
export function decideCall(call: DeskCall, command: CallCommand, at: Circumstance): Decision {
  const cell = transitions[command.do][call.state];
  if (cell === '-') throw new DeskError('illegal_move', { callAction: command.do, callState: call.state, allowed: actsIn(call.state) });
  if (ofTheAgent.has(command.do) && call.agent?.id !== at.actor?.id) throw new DeskError('not_your_conversation', call.agent ? { name: call.agent.name } : {});
  if (cell === '=') return repeated(call, command, at);
  const handle = handlers[command.do] as Handler<CallAct>;
  return noted(call, handle(call, command, at), { what: command.do, at });
}

/** An offer taken twice by the same agent is one act; by another it is gone. */
function repeated(call: DeskCall, { do: act }: CallCommand, { actor }: Circumstance): Decision {
  if (act === 'accept' && call.agent?.id !== actor?.id) throw new DeskError('offer_gone', call.agent ? { name: call.agent.name } : {});
  return unchanged(call);
}

/** Typed words and a tied ticket are kept elsewhere in the call; everything else leaves a mark. */
function noted(before: DeskCall, decision: Decision, { what, at }: { what: CallAct; at: Circumstance }): Decision {
  if (decision.next === before || what === 'speak') return decision;
  return { ...decision, next: marked(decision.next, { at: at.now, what, byName: at.actor?.name ?? null }) };
}
