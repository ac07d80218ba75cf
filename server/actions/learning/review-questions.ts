import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { cleanedText } from '../../desk/learning/cleaned-text.js';
import type { GuideField, Wish } from '../../desk/learning/meaning.js';
import { lessonOf } from '../../desk/learning/taught.js';
import { decideQuestion, type Decision, type Question, type QuestionState } from '../../desk/learning/question.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

export interface QuestionPage {
  counts: Record<QuestionState, number>;
  questions: Question[];
}

/** One page of the questions in a state. */
export async function listQuestions({ questions }: Pick<Ports, 'questions'>, actor: StaffActor, { state, page, size }: { state: QuestionState; page: number; size: number }): Promise<QuestionPage> {
  mustMay(actor, 'learning.review', desk);
  const [counts, found] = await Promise.all([questions.counts(), questions.inState(state, { skip: (page - 1) * size, limit: size })]);
  return { counts, questions: found };
}

/** What an editor enters: the words to be taught are the cleaned ones unless others are given. */
export type EnteredDecision = Exclude<Decision, { as: 'utterance' }> | { as: 'utterance'; wish: Wish; itemCode: string | null; field: GuideField | null; text?: string | undefined };

interface Entered {
  id: string;
  version: number;
  decision: EnteredDecision;
}

/** Stores what an editor makes of a question. Throws `not_found` also for a service nobody knows, `stale` when somebody decided first. */
export async function reviewQuestion(ports: Pick<Ports, 'assistant' | 'clock' | 'directory' | 'log' | 'models' | 'questions'>, actor: StaffActor, { id, version, decision }: Entered): Promise<Question> {
  mustMay(actor, 'learning.review', desk);
  const question = await ports.questions.get(id);
  if (!question) throw new DeskError('not_found', { what: 'question' });
  if (question.version !== version) throw new DeskError('stale', { version: question.version, name: question.decision?.by.name ?? '' });
  const decided = decideQuestion(question, await completed(ports, question, decision), { actor, now: ports.clock.now() });
  if (decided === question) return question;
  ports.log.info('question_decided', { question: id, as: decision.as, by: actor.id });
  const saved = await ports.questions.save(decided);
  await learnToo(ports, saved);
  return saved;
}

/** A training under way has read its lesson already: what is taught meanwhile is learnt by one right after it. */
async function learnToo({ assistant, models }: Pick<Ports, 'assistant' | 'models'>, question: Question): Promise<void> {
  const { asked, done } = await models.head();
  if (asked > done && lessonOf(question) !== null) await assistant.relearn('asked_for');
}

async function completed({ directory }: Pick<Ports, 'directory'>, question: Question, decision: EnteredDecision): Promise<Decision> {
  if (decision.as !== 'utterance') return decision;
  const { wish, itemCode, field, text = question.text } = decision;
  if (itemCode !== null && !(await directory.items()).some(({ code }) => code === itemCode)) throw new DeskError('not_found', { what: 'item' });
  return { as: 'utterance', meaning: { text: cleanedText(text), wish, itemCode, field } };
}
