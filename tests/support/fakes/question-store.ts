import type { Question, QuestionState } from '../../../server/desk/learning/question.js';
import type { QuestionStore } from '../../../server/ports/question-store.js';
import { VersionedMap } from './saved.js';

export class FakeQuestionStore implements QuestionStore {
  private readonly questions = new VersionedMap<Question>();

  async get(id: string): Promise<Question | null> {
    return this.questions.get(id);
  }
  async insert(question: Question): Promise<Question> {
    const known = this.questions.get(question.id);
    if (!known) this.questions.insert(question.id, question);
    return known ?? question;
  }
  async save(next: Question): Promise<Question> {
    return this.questions.replace(next.id, next);
  }
  async inState(state: QuestionState, { skip, limit }: { skip: number; limit: number }): Promise<Question[]> {
    const decidedAt = ({ decision }: Question) => decision?.at ?? 0;
    const found = this.all(state).sort((a, b) => decidedAt(b) - decidedAt(a) || b.count - a.count || b.lastAskedAt - a.lastAskedAt || a.id.localeCompare(b.id));
    return found.slice(skip, skip + limit);
  }
  async counts(): Promise<Record<QuestionState, number>> {
    return { open: this.all('open').length, accepted: this.all('accepted').length, none: this.all('none').length, dismissed: this.all('dismissed').length };
  }
  async taught(): Promise<Question[]> {
    return this.questions
      .all()
      .filter(({ state }) => state === 'accepted' || state === 'none')
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private all(wanted: QuestionState): Question[] {
    return this.questions.all().filter(({ state, count }) => state === wanted && count > 0);
  }
}
