import { describe, expect, it } from 'vitest';
import { askUnit, cameLate, guideTaskActions, guideTaskMoves, guideTaskStates, isOverdue, moveTask, type GuideTask, type GuideTaskAction, type GuideTaskCommand, type GuideTaskState } from '../../../server/desk/catalogue/guide-task.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { calendar, housing, housingContact, refusalOf } from '../../support/builders.js';
import { editor, guideContext } from '../../support/guides.js';

const name = { zh: '公租房申请', en: 'Public rental housing' };
const at = (date: string, actor = editor) => ({ ...guideContext(actor, instantAt(date, '09:00')), calendar });
const asked = (days: number, on: string) => askUnit({ id: 'task-1', itemCode: 'public-rental-housing', name, unit: { id: housing.id, name: { zh: housing.name, en: 'Housing' } }, ask: '请补充收入标准的依据', days }, at(on));
const commands: { [A in GuideTaskAction]: Extract<GuideTaskCommand, { move: A }> } = {
  hand_in: { move: 'hand_in', note: null },
  nothing_changed: { move: 'nothing_changed', note: '今年没有新文件' },
  accept: { move: 'accept' },
  ask_again: { move: 'ask_again', note: '还缺文号', days: 2 },
  cancel: { move: 'cancel', note: '不用了' },
};
const ways: Record<GuideTaskState, readonly GuideTaskAction[]> = { open: [], handed_in: ['hand_in'], unchanged: ['nothing_changed'], done: ['hand_in', 'accept'], cancelled: ['cancel'] };
const taskIn = (state: GuideTaskState): GuideTask => ways[state].reduce((task, move) => moveTask(task, commands[move], at('2026-10-13', housingContact)), asked(3, '2026-10-12'));

describe('what a unit is asked', () => {
  it('is due in working days, the week off for National Day not counted', () => {
    expect(asked(3, '2026-09-29')).toMatchObject({ dueOn: '2026-10-09', provisional: false, state: 'open' });
  });
  it('is marked provisional where the calendar of that year is not out', () => {
    expect(asked(60, '2026-12-01').provisional).toBe(true);
  });
  it('is overdue on the day after its last, and not once it was answered', () => {
    const task = asked(3, '2026-10-12');
    expect([task.dueOn, isOverdue(task, '2026-10-15'), isOverdue(task, '2026-10-16')]).toEqual(['2026-10-15', false, true]);
    const answered = moveTask(task, commands.hand_in, at('2026-10-16', housingContact));
    expect([isOverdue(answered, '2026-10-20'), cameLate(answered)]).toEqual([false, true]);
    expect(cameLate(moveTask(task, commands.hand_in, at('2026-10-15', housingContact)))).toBe(false);
  });
  it('asked again has a new day and the new question, and every word is kept', () => {
    const again = moveTask(taskIn('handed_in'), commands.ask_again, at('2026-10-14'));
    expect(again).toMatchObject({ state: 'open', ask: '还缺文号', dueOn: '2026-10-16', answeredOn: null });
    expect(again.history.map(({ act, note }) => [act, note])).toEqual([['asked', '请补充收入标准的依据'], ['handed_in', null], ['asked_again', '还缺文号']]);
  });
  it.each(guideTaskStates.flatMap((state) => guideTaskActions.map((action) => ({ state, action, to: guideTaskMoves[state][action] }))))('$state, $action: $to', ({ state, action, to }) => {
    const act = () => moveTask(taskIn(state), commands[action], at('2026-10-14'));
    if (to === null) expect(refusalOf(act)).toMatchObject({ code: 'illegal_move' });
    else expect(act().state).toBe(to);
  });
});
