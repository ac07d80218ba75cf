import type { QuestionPage } from '../../../actions/learning/review-questions.js';
import type { ModelsAtHand } from '../../../actions/learning/read-models.js';
import type { ModelFigure, ModelOverview, ModelVersion, UnansweredQuestion, UnansweredQuestions } from '../../../contract/learning.js';
import type { ServiceGuide, ServiceItem } from '../../../desk/catalogue/guide.js';
import { changeOf, figureCodes, type ModelRecord } from '../../../desk/learning/model.js';
import type { Question } from '../../../desk/learning/question.js';
import { shortfalls } from '../../../desk/learning/shortfall.js';

/** What services are called, and which have a guide in force. */
export interface Services {
  items: readonly ServiceItem[];
  guides: readonly ServiceGuide[];
}

/** One line of the review list. */
export function presentQuestion(question: Question, { items, guides }: Services): UnansweredQuestion {
  const { occasions: _, shortfalls: seen, decision, guesses, ...plain } = question;
  const nameOf = (code: string) => {
    const item = items.find((one) => one.code === code);
    return { zh: item?.nameZh ?? code, en: item?.nameEn ?? code };
  };
  const taught = decision?.meaning?.itemCode ?? null;
  const times = shortfalls.map((what) => ({ what, times: seen[what] ?? 0 })).filter((one) => one.times > 0);
  return {
    ...plain,
    shortfalls: times.sort((a, b) => b.times - a.times),
    guesses: guesses.map(({ itemCode, score }) => ({
      itemCode,
      score,
      name: nameOf(itemCode),
      hasGuide: guides.some((guide) => guide.itemCode === itemCode),
    })),
    decision: decision && { by: decision.by.name, at: decision.at, meaning: decision.meaning, itemName: taught === null ? null : nameOf(taught) },
  };
}

/** One page of the review list. */
export function presentQuestions({ counts, questions }: QuestionPage, { state, page, size }: { state: Question['state']; page: number; size: number }, services: Services): UnansweredQuestions {
  return { total: counts[state], page, size, counts, questions: questions.map((question) => presentQuestion(question, services)) };
}

function figuresOf({ id, figures }: ModelRecord, serving: ModelRecord | undefined): ModelFigure[] {
  return figureCodes.flatMap((code): ModelFigure[] => {
    const value = figures?.[code];
    if (value === undefined) return [];
    const change = id === serving?.id ? undefined : changeOf(code, figures, serving?.figures ?? null);
    return [{ code, value, ...(change && { change }) }];
  });
}

const refusals = ['worse', 'failed'];

function presentModel(record: ModelRecord, serving: ModelRecord | undefined): ModelVersion {
  const { id, trainedAt, reason, worseAt, guides, taught, served } = record;
  const state = id === serving?.id ? 'serving' : refusals.includes(reason) ? 'refused' : 'kept';
  return { id, state, trainedAt, reason, worseAt: [...worseAt], guides, taught: taught.length, figures: figuresOf(record, serving), served };
}

/** The models side by side, and what is going on. */
export function presentModels({ head: { training, failure, servingId }, records, lastGoodId, taught, now }: ModelsAtHand): ModelOverview {
  const serving = records.find(({ id }) => id === servingId);
  return {
    trainingSince: training && training.until > now ? training.since : null,
    lastFailure: failure,
    taught,
    lastGoodId,
    models: records.map((record) => presentModel(record, serving)),
  };
}
