import type { SupervisionAction, SupervisionCommand } from '../../../../server/contract/supervision.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

export interface Act {
  label: Bilingual;
  hint?: Bilingual;
  /** Fewest characters; 0 = may be left out. */
  least: number;
  /** Asks for a new date. */
  days?: true;
  danger?: true;
  command: (text: string, days: number) => SupervisionCommand;
}

/** What each act on an order asks for. */
export const acts: Record<SupervisionAction, Act> = {
  answer: { label: words.answerText, hint: words.answerHint, least: 4, command: (text) => ({ action: 'answer', text }) },
  request_return: { label: words.reason, least: 4, command: (reason) => ({ action: 'request_return', reason }) },
  deny_return: { label: words.note, least: 2, command: (note) => ({ action: 'deny_return', note }) },
  reject_answer: { label: words.note, least: 2, days: true, command: (note, days) => ({ action: 'reject_answer', note, days }) },
  close: { label: words.verdict, least: 2, command: (verdict) => ({ action: 'close', verdict }) },
  raise: { label: words.note, least: 2, command: (note) => ({ action: 'raise', note }) },
  remind: { label: words.noteOptional, least: 0, command: (note) => ({ action: 'remind', ...(note !== '' && { note }) }) },
  cancel: { label: words.reason, least: 2, danger: true, command: (reason) => ({ action: 'cancel', reason }) },
};

/** The act a state waits for comes first and is the strong one. */
export const mainActs: readonly SupervisionAction[] = ['answer', 'close', 'deny_return', 'remind'];
