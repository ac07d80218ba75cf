import { modelOverview, trainingQueued, unansweredQuestion, unansweredQuestions, type QuestionDecision, type QuestionState } from '../../../../server/contract/learning.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import { questionsKey } from '../../shared/guides/open-questions.js';

export const learningKeys = { questions: (state: QuestionState, page: number) => [...questionsKey, state, page], models: ['models'] } as const;

export const pageSize = 50;
export const fetchQuestions = (state: QuestionState, page: number) => api.ask(path('questions'), { query: { state, page, size: pageSize }, reply: unansweredQuestions });
export const decideQuestion = (id: string, version: number, decision: QuestionDecision) => api.ask(path('questionDecision', { id }), { method: 'POST', body: { version, decision }, reply: unansweredQuestion });
export const fetchModels = () => api.ask(path('models'), { reply: modelOverview });
export const retrain = () => api.ask(path('models'), { method: 'POST', body: {}, reply: trainingQueued });
export const serveModel = (id: string) => api.ask(path('modelServe', { id }), { method: 'POST', body: {}, reply: modelOverview });
