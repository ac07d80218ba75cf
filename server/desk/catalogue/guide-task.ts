import type { StaffActor } from '../access/actor.js';
import type { DateKey } from '../calendar/shanghai.js';
import { addWorkdays } from '../calendar/workdays.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { DeskError } from '../errors.js';
import type { Instant, Text } from '../text.js';
import type { Hand } from './guide-book.js';

/** `open`: the unit has to answer; `handed_in` and `unchanged`: the editor has to take it. */
export type GuideTaskState = 'open' | 'handed_in' | 'unchanged' | 'done' | 'cancelled';
export const guideTaskActions = ['hand_in', 'nothing_changed', 'accept', 'ask_again', 'cancel'] as const;
export type GuideTaskAction = (typeof guideTaskActions)[number];
type Row = Record<GuideTaskAction, GuideTaskState | null>;
const nowhere: Row = { hand_in: null, nothing_changed: null, accept: null, ask_again: null, cancel: null };

/** State × action, complete by type. */
export const guideTaskMoves: Record<GuideTaskState, Row> = {
  open: { ...nowhere, hand_in: 'handed_in', nothing_changed: 'unchanged', cancel: 'cancelled' },
  handed_in: { ...nowhere, accept: 'done', ask_again: 'open' },
  unchanged: { ...nowhere, accept: 'done', ask_again: 'open' },
  done: nowhere,
  cancelled: nowhere,
};
export const guideTaskStates = Object.keys(guideTaskMoves) as readonly GuideTaskState[];
/** Who may do it: the unit that was asked, or the editors. */
export const unitActions: readonly GuideTaskAction[] = ['hand_in', 'nothing_changed'];

export type GuideTaskAct = 'asked' | 'handed_in' | 'nothing_changed' | 'accepted' | 'asked_again' | 'cancelled';

/** What an editor asks of a unit about one guide (domain §1 row 60). */
export interface GuideTask {
  id: string;
  version: number;
  itemCode: string;
  name: Text;
  unit: { id: string; name: Text };
  ask: string;
  state: GuideTaskState;
  /** Its last day; provisional while the calendar of that year is not out. */
  dueOn: DateKey;
  provisional: boolean;
  /** The day of the unit's last answer. */
  answeredOn: DateKey | null;
  askedBy: Hand;
  askedAt: Instant;
  history: readonly { at: Instant; by: Hand; act: GuideTaskAct; note: string | null }[];
}

export type GuideTaskCommand =
  | { move: 'hand_in'; note: string | null }
  | { move: 'nothing_changed'; note: string }
  | { move: 'accept' }
  | { move: 'ask_again'; note: string; days: number }
  | { move: 'cancel'; note: string };

export interface GuideTaskContext {
  actor: StaffActor;
  now: Instant;
  today: DateKey;
  calendar: WorkCalendar;
}
type Asked = Pick<GuideTask, 'id' | 'itemCode' | 'name' | 'unit' | 'ask'> & { days: number };

const handOf = ({ actor }: GuideTaskContext): Hand => ({ id: actor.id, name: actor.name });

/** The day the unit has until: so many working days from today, which is not counted. */
function dueDay(days: number, { calendar, today }: GuideTaskContext): Pick<GuideTask, 'dueOn' | 'provisional'> {
  const { date, provisional } = addWorkdays(calendar, today, days);
  return { dueOn: date, provisional };
}

/** A fresh task. */
export function askUnit({ days, ...asked }: Asked, context: GuideTaskContext): GuideTask {
  const by = handOf(context);
  const line = { at: context.now, by, act: 'asked' as const, note: asked.ask };
  return { ...asked, version: 1, state: 'open', ...dueDay(days, context), answeredOn: null, askedBy: by, askedAt: context.now, history: [line] };
}

const acts: Record<GuideTaskAction, GuideTaskAct> = { hand_in: 'handed_in', nothing_changed: 'nothing_changed', accept: 'accepted', ask_again: 'asked_again', cancel: 'cancelled' };

/** Moves it on. Throws `illegal_move`. */
export function moveTask(task: GuideTask, command: GuideTaskCommand, context: GuideTaskContext): GuideTask {
  const state = guideTaskMoves[task.state][command.move];
  if (state === null) throw new DeskError('illegal_move', { taskMove: command.move, taskState: task.state });
  const note = 'note' in command ? command.note : null;
  const line = { at: context.now, by: handOf(context), act: acts[command.move], note };
  const asked = command.move === 'ask_again' ? { ask: command.note, answeredOn: null, ...dueDay(command.days, context) } : {};
  const answered = unitActions.includes(command.move) ? { answeredOn: context.today } : {};
  return { ...task, ...asked, ...answered, state, history: [...task.history, line] };
}

/** Still open after its last day. */
export const isOverdue = ({ state, dueOn }: Pick<GuideTask, 'state' | 'dueOn'>, today: DateKey): boolean => state === 'open' && dueOn < today;

/** Answered, but after its last day. */
export const cameLate = ({ answeredOn, dueOn }: Pick<GuideTask, 'answeredOn' | 'dueOn'>): boolean => answeredOn !== null && answeredOn > dueOn;

/** What is open comes first, the nearest day first. */
export function inTaskOrder(a: GuideTask, b: GuideTask): number {
  const rank = ({ state }: GuideTask): number => guideTaskStates.indexOf(state);
  return rank(a) - rank(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.askedAt - b.askedAt);
}
