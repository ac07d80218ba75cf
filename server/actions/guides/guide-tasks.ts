import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import { isClosed } from '../../desk/routing/duty-draft.js';
import type { CategoryCode } from '../../desk/catalogue/categories.js';
import { newestOf, stateOf, type GuideBook } from '../../desk/catalogue/guide-book.js';
import type { GuideContent } from '../../desk/catalogue/guide-content.js';
import { askUnit, guideTaskActions, guideTaskMoves, moveTask, unitActions, type GuideTask, type GuideTaskAction, type GuideTaskCommand, type GuideTaskContext } from '../../desk/catalogue/guide-task.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import type { GuideTaskFilter } from '../../ports/guide-store.js';
import { mustMay } from '../access/permission.js';
import { mustHaveGuide } from './read-guides.js';
import { beginGuide, carryOutOnGuide, guideContext } from './write-guide.js';

type TaskPorts = Pick<Ports, 'audit' | 'clock' | 'directory' | 'guides' | 'guideTasks' | 'ids' | 'units'>;

export interface AskedTask {
  itemCode: string;
  /** For a guide that does not exist yet. */
  begin: { category: CategoryCode; name: Text } | null;
  unitId: string;
  ask: string;
  days: number;
}

/** Asks a unit for a guide, by so many working days. Throws `not_found`, `unit_closed`, `guide_exists`. */
export async function askForGuide(ports: TaskPorts, actor: StaffActor, { itemCode, begin, unitId, ask, days }: AskedTask): Promise<GuideTask> {
  mustMay(actor, 'guides.edit', desk);
  const unit = (await ports.units.all()).find(({ id }) => id === unitId);
  if (!unit) throw new DeskError('not_found', { what: 'unit' });
  if (isClosed(unit)) throw new DeskError('unit_closed', { unit: unit.name.zh });
  const book = begin ? await beginGuide(ports, actor, { itemCode, ...begin, why: ask, question: null }) : await mustHaveGuide(ports, itemCode);
  const task = askUnit({ id: ports.ids.id(), itemCode, name: nameOf(book), unit: { id: unit.id, name: unit.name }, ask, days }, await taskContext(ports, actor));
  return ports.guideTasks.insert(task);
}

const nameOf = (book: GuideBook): Text => (newestOf(book) ?? book.draft)?.content.name ?? { zh: book.itemCode, en: book.itemCode };

/** Tasks an editor gave, or one's own unit's. */
export async function listGuideTasks({ guideTasks }: Pick<Ports, 'guideTasks'>, actor: StaffActor, filter: GuideTaskFilter): Promise<GuideTask[]> {
  if (may(actor, 'guides.read_drafts', desk)) return guideTasks.find(filter);
  mustMay(actor, 'guides.fill', desk);
  return actor.unitId === null ? [] : guideTasks.find({ ...filter, unitId: actor.unitId });
}

/** One task; a unit's people see their own. Throws `not_found`. */
export async function readGuideTask({ guideTasks }: Pick<Ports, 'guideTasks'>, actor: StaffActor, id: string): Promise<GuideTask> {
  const keeps = may(actor, 'guides.read_drafts', desk);
  if (!keeps) mustMay(actor, 'guides.fill', desk);
  const task = await guideTasks.get(id);
  if (!task || !(keeps || speaksFor(actor, task))) throw new DeskError('not_found', { what: 'guide_task' });
  return task;
}

const speaksFor = (actor: StaffActor, { unit }: GuideTask): boolean => may(actor, 'guides.fill', desk) && actor.unitId === unit.id;

/** What this person may do with it now. */
export function taskMovesFor(actor: StaffActor, task: GuideTask): GuideTaskAction[] {
  return guideTaskActions.filter((move) => guideTaskMoves[task.state][move] !== null && mayMove(actor, task, move));
}

const mayMove = (actor: StaffActor, task: GuideTask, move: GuideTaskAction): boolean => (unitActions.includes(move) ? speaksFor(actor, task) : may(actor, 'guides.edit', desk));

/** Hands in, says that nothing changed, takes, asks again or cancels. Throws `not_found`, `not_allowed`, `stale`, `illegal_move`. */
export async function moveGuideTask(ports: TaskPorts, actor: StaffActor, { id, version, command }: { id: string; version: number; command: GuideTaskCommand }): Promise<GuideTask> {
  const task = await readGuideTask(ports, actor, id);
  if (!mayMove(actor, task, command.move)) throw new DeskError('not_allowed', { action: 'guides.fill' });
  if (task.version !== version) throw new DeskError('stale', { version: task.version, name: task.history.at(-1)?.by.name ?? '' });
  return ports.guideTasks.save(moveTask(task, command, await taskContext(ports, actor)));
}

async function taskContext(ports: Pick<Ports, 'clock' | 'directory'>, actor: StaffActor): Promise<GuideTaskContext> {
  return { ...guideContext(ports, actor), calendar: await ports.directory.calendar() };
}

export interface TaskDraft {
  book: GuideBook;
  /** What is written so far, or as the newest version stands. */
  content: GuideContent;
  writable: boolean;
}

/** The guide's draft behind a task, open to the unit while its task is. */
export async function readTaskDraft(ports: TaskPorts, actor: StaffActor, id: string): Promise<TaskDraft> {
  const task = await readGuideTask(ports, actor, id);
  return taskDraft(actor, task, await mustHaveGuide(ports, task.itemCode));
}

function taskDraft(actor: StaffActor, task: GuideTask, book: GuideBook): TaskDraft {
  const content = (book.draft ?? newestOf(book))?.content;
  if (!content) throw new DeskError('not_found', { what: 'guide' });
  return { book, content, writable: task.state === 'open' && speaksFor(actor, task) && stateOf(book) !== 'in_review' };
}

/** Writes in the draft behind a task, begun with the first word. Throws `not_allowed` once the task is not open, `stale`, `illegal_move` in review. */
export async function saveTaskDraft(ports: TaskPorts, actor: StaffActor, { id, revision, content }: { id: string; revision: number; content: GuideContent }): Promise<GuideBook> {
  mustMay(actor, 'guides.fill', desk);
  const task = await readGuideTask(ports, actor, id);
  if (task.state !== 'open' || !speaksFor(actor, task)) throw new DeskError('not_allowed', { action: 'guides.fill' });
  const book = await mustHaveGuide(ports, task.itemCode);
  const over = { itemCode: book.itemCode, revision };
  const command = book.draft ? { action: 'save' as const, content } : { action: 'begin' as const, why: task.ask, question: null, content };
  return carryOutOnGuide(ports, actor, { ...over, command });
}
