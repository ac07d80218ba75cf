import { dueByLimit } from '../deadlines/due-dates.js';
import { workdays } from '../deadlines/limits.js';
import type { Instant } from '../text.js';
import type { SupervisionContext } from './commands.js';
import type { AnswerClock, Supervision } from './supervision.js';

/** The most working days a unit may be given. */
export const mostAnswerDays = 30;

/** The date to answer by: so many working days from now, ending at 24:00. */
export function answerClock(days: number, { now, calendar, policy }: Pick<SupervisionContext, 'now' | 'calendar' | 'policy'>): AnswerClock {
  return { ...dueByLimit({ calendar, policy, step: 'supervision', from: now }, workdays(days)), metAt: null, fired: [] };
}

/** The next warning owed; null while nobody is waited for. */
export function nextReachAt({ state, answerBy }: Pick<Supervision, 'state' | 'answerBy'>): Instant | null {
  if (state !== 'issued' || answerBy.fired.includes('due')) return null;
  return answerBy.fired.includes('amber') ? answerBy.dueAt : answerBy.amberAt;
}
