import { taskMovesFor } from '../../../actions/guides/guide-tasks.js';
import type { GuideTask as TaskView, GuideTasks } from '../../../contract/guide-tasks.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { DateKey } from '../../../desk/calendar/shanghai.js';
import { cameLate, isOverdue, type GuideTask } from '../../../desk/catalogue/guide-task.js';

/** A task as this person reads it today. */
export function presentTask(task: GuideTask, actor: StaffActor, today: DateKey): TaskView {
  const { id, version, itemCode, name, unit, ask, state, dueOn, provisional, askedBy, askedAt, history } = task;
  return {
    id,
    version,
    itemCode,
    name,
    unit,
    ask,
    state,
    dueOn,
    provisional,
    overdue: isOverdue(task, today),
    late: cameLate(task),
    askedBy: askedBy.name,
    askedAt,
    history: history.map(({ at, by, act, note }) => ({ at, by: by.name, act, note })).reverse(),
    moves: taskMovesFor(actor, task),
  };
}

/** The list, with how many wait for whom. */
export function presentTasks(tasks: readonly GuideTask[], actor: StaffActor, today: DateKey): GuideTasks {
  const count = (fits: (task: GuideTask) => boolean) => tasks.filter(fits).length;
  return {
    tasks: tasks.map((task) => presentTask(task, actor, today)),
    counts: { open: count(({ state }) => state === 'open'), overdue: count((task) => isOverdue(task, today)), answered: count(({ state }) => state === 'handed_in' || state === 'unchanged') },
  };
}
