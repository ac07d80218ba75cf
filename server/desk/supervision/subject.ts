import type { SupervisionSubject, Verb } from '../access/may.js';
import type { SupervisionAction } from './states.js';
import { addressees, type Supervision } from './supervision.js';

/** The facts of an order that permission depends on. */
export function supervisionSubject(order: Pick<Supervision, 'unit' | 'coUnits'>): SupervisionSubject {
  return { kind: 'supervision', unitIds: addressees(order).map(({ id }) => id) };
}

/** Whom an action belongs to: the unit answers, the supervisor judges. */
export const verbOfAction: Record<SupervisionAction, Verb> = {
  answer: 'supervision.answer',
  request_return: 'supervision.answer',
  deny_return: 'supervision.close',
  reject_answer: 'supervision.close',
  close: 'supervision.close',
  raise: 'supervision.close',
  remind: 'supervision.close',
  cancel: 'supervision.close',
};
