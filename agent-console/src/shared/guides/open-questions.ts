import { unansweredQuestions, type UnansweredQuestion, type UnansweredQuestions } from '../../../../server/contract/learning.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../api/client.js';

/** Under it lies every page of the review list. */
export const questionsKey = ['questions'] as const;
export const openQuestionsKey = ['questions', 'open', 'most asked'] as const;

/** The hundred most asked of the questions nobody has decided on. */
export const fetchOpenQuestions = () => api.ask(path('questions'), { query: { state: 'open', page: 1, size: 100 }, reply: unansweredQuestions });

/** Those for which the assistant first thought of a guide. */
export const questionsAbout = ({ questions }: UnansweredQuestions, itemCode: string): UnansweredQuestion[] => questions.filter(({ guesses }) => guesses[0]?.itemCode === itemCode);

/** How often each guide was first thought of, by its code. */
export function askedOf({ questions }: UnansweredQuestions): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { guesses, count } of questions) {
    const code = guesses[0]?.itemCode;
    if (code !== undefined) asked.set(code, (asked.get(code) ?? 0) + count);
  }
  return asked;
}
