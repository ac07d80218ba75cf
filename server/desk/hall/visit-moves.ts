import { stamp, system, type Actor } from '../access/actor.js';
import type { Instant } from '../calendar/shanghai.js';
import { DeskError } from '../errors.js';
import { hallRules } from './hall-rules.js';
import { placeOnReturn } from './places.js';
import { atCounter, callsThisTurn, type Visit, type VisitCall, type VisitEvent, type VisitState } from './visit.js';

export const visitMoves = ['call', 'call_again', 'undo_call', 'start', 'pass', 'come_back', 'park', 'resume', 'finish', 'leave'] as const;
export type VisitMove = (typeof visitMoves)[number];

/** What may be done with a visit as it stands, and where that leads. */
export const movesFrom: Record<VisitState, Partial<Record<VisitMove, VisitState>>> = {
  waiting: { call: 'called', park: 'parked', leave: 'left' },
  called: { call_again: 'called', undo_call: 'waiting', start: 'serving', pass: 'missed', park: 'parked' },
  serving: { finish: 'done', park: 'parked' },
  parked: { resume: 'waiting', leave: 'left' },
  missed: { come_back: 'waiting', leave: 'left' },
  done: {},
  left: { come_back: 'waiting' },
};

const events: Record<VisitMove, VisitEvent> = {
  call: 'called',
  call_again: 'called_again',
  undo_call: 'call_undone',
  start: 'started',
  pass: 'passed_over',
  come_back: 'came_back',
  park: 'parked',
  resume: 'resumed',
  finish: 'finished',
  leave: 'left',
};

export interface MoveContext {
  actor: Actor;
  now: Instant;
  /** The window the actor sits at; null at the guide desk. */
  counterNo: number | null;
  /** Everybody of the day: whoever comes back is placed among them. */
  line: readonly Visit[];
}
type Change = Partial<Pick<Visit, 'calls' | 'counterNo' | 'placeAt' | 'misses' | 'endedAt'>>;

const calledNow = (visit: Visit, { now, counterNo }: MoveContext, again: boolean): VisitCall[] => [...visit.calls, { at: now, counterNo: counterNo ?? 0, again }];

const changes: Record<VisitMove, (visit: Visit, context: MoveContext) => Change> = {
  call: (visit, context) => ({ counterNo: context.counterNo, calls: calledNow(visit, context, false) }),
  call_again: (visit, context) => ({ calls: calledNow(visit, context, true) }),
  undo_call: ({ calls }) => ({ counterNo: null, calls: calls.slice(0, -1) }),
  start: () => ({}),
  pass: ({ misses }) => ({ misses: misses + 1 }),
  come_back: (visit, { line, now }) => ({ placeAt: placeOnReturn(visit, line, now) }),
  park: () => ({}),
  resume: () => ({}),
  finish: (_, { now }) => ({ endedAt: now }),
  leave: () => ({}),
};

/** A visit after a move. Throws DeskError `illegal_move`, `other_counter`, `counter_closed`, `call_again_first` or `undo_too_late`. */
export function moveVisit(visit: Visit, move: VisitMove, context: MoveContext): Visit {
  const state = movesFrom[visit.state][move];
  if (state === undefined) throw new DeskError('illegal_move', { visitAction: move, visitState: visit.state });
  refuseUnfair(visit, move, context);
  const entry = { at: context.now, type: events[move], by: stamp(context.actor) };
  return { ...visit, ...changes[move](visit, context), state, history: [...visit.history, entry] };
}

/** What else a move needs; the refusal, or null. */
const needs: Partial<Record<VisitMove, (visit: Visit, context: MoveContext) => DeskError | null>> = {
  call: (_, { counterNo }) => (counterNo === null ? new DeskError('counter_closed') : null),
  pass: (visit) => (callsThisTurn(visit) < hallRules.callsBeforePass ? new DeskError('call_again_first', { calls: hallRules.callsBeforePass }) : null),
  undo_call: (visit, { now }) => (mayUndo(visit, now) ? null : new DeskError('undo_too_late')),
};

function refuseUnfair(visit: Visit, move: VisitMove, context: MoveContext): void {
  if (atCounter(visit) && visit.counterNo !== context.counterNo) throw new DeskError('other_counter', { counter: visit.counterNo ?? 0 });
  const refusal = needs[move]?.(visit, context) ?? null;
  if (refusal) throw refusal;
}

/** Whether the call on screen can still be taken back: the first of its turn, a moment ago. */
function mayUndo({ state, calls }: Pick<Visit, 'state' | 'calls'>, now: Instant): boolean {
  const last = calls.at(-1);
  return state === 'called' && last !== undefined && !last.again && now - last.at <= hallRules.undoMs;
}

/** What the one who sits at this window may do with it now. */
export function movesOpen(visit: Visit, counterNo: number | null, now: Instant): VisitMove[] {
  if (atCounter(visit) && visit.counterNo !== counterNo) return [];
  const context: MoveContext = { actor: system, now, counterNo, line: [] };
  return visitMoves.filter((move) => move !== 'call' && movesFrom[visit.state][move] !== undefined && (needs[move]?.(visit, context) ?? null) === null);
}
