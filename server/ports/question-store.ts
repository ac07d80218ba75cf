import type { Question, QuestionState } from '../desk/learning/question.js';

/** What citizens asked in vain, like questions as one. */
export interface QuestionStore {
  get(id: string): Promise<Question | null>;
  /** Stores it, or returns the one already stored under this id. */
  insert(question: Question): Promise<Question>;
  /** Saves over `next.version` and returns it raised by one; throws DeskError `stale` when somebody was faster. */
  save(next: Question): Promise<Question>;
  /** Open ones by how often they were asked, decided ones by when they were decided; those nobody asks any more are left out. */
  inState(state: QuestionState, page: { skip: number; limit: number }): Promise<Question[]>;
  counts(): Promise<Record<QuestionState, number>>;
  /** Every accepted or None one, in the order of their ids. */
  taught(): Promise<Question[]>;
}
