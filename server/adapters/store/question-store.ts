import type { Model } from 'mongoose';
import type { Question, QuestionState } from '../../desk/learning/question.js';
import type { QuestionStore } from '../../ports/question-store.js';
import { documentSchema, number, opaque, text } from './document-schema.js';
import { alreadyThere } from './duplicates.js';
import { guardedSave } from './guarded-save.js';

/** `decidedAt` stands beside the decision for its index; 0 while there is none. */
export type QuestionDoc = Omit<Question, 'id'> & { _id: string; decidedAt: number };

export const questionSchema = documentSchema<QuestionDoc>(
  {
    _id: text,
    version: number,
    lang: text,
    text,
    count: number,
    askedSince: number,
    firstAskedAt: number,
    lastAskedAt: number,
    shortfalls: opaque,
    guesses: opaque,
    occasions: opaque,
    state: text,
    decision: opaque,
    decidedAt: number,
  },
  [[{ state: 1, decidedAt: -1, count: -1, lastAskedAt: -1, _id: 1 }]],
);

const asked = { $gt: 0 };
const states: readonly QuestionState[] = ['open', 'accepted', 'none', 'dismissed'];

export class MongoQuestionStore implements QuestionStore {
  constructor(private readonly model: Model<QuestionDoc>) {}

  async get(id: string): Promise<Question | null> {
    const doc = await this.model.findById(id).lean<QuestionDoc>();
    return doc && fromDoc(doc);
  }

  async insert(question: Question): Promise<Question> {
    const { id, ...fields } = question;
    return (await alreadyThere(this.model.create({ _id: id, ...fields, decidedAt: decidedAt(question) }), () => this.get(id))) ?? question;
  }

  async save(next: Question): Promise<Question> {
    const { id, version, ...fields } = next;
    await guardedSave(this.model, { id, version, set: { ...fields, decidedAt: decidedAt(next) }, push: {}, outbox: [] });
    return { ...next, version: version + 1 };
  }

  async inState(state: QuestionState, { skip, limit }: { skip: number; limit: number }): Promise<Question[]> {
    const docs = await this.model.find({ state, count: asked }).sort({ decidedAt: -1, count: -1, lastAskedAt: -1, _id: 1 }).skip(skip).limit(limit).lean<QuestionDoc[]>();
    return docs.map(fromDoc);
  }

  async counts(): Promise<Record<QuestionState, number>> {
    const counts = await Promise.all(states.map((state) => this.model.countDocuments({ state, count: asked })));
    return Object.fromEntries(states.map((state, index) => [state, counts[index] ?? 0])) as Record<QuestionState, number>;
  }

  async taught(): Promise<Question[]> {
    const docs = await this.model.find({ state: { $in: ['accepted', 'none'] } }).lean<QuestionDoc[]>();
    return docs.map(fromDoc).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

const decidedAt = ({ decision }: Question): number => decision?.at ?? 0;

function fromDoc({ _id, decidedAt: _decidedAt, ...fields }: QuestionDoc): Question {
  return { id: _id, ...fields };
}
