import type { GuideList, GuidePage, RatingPage } from '../../../server/contract/portal.js';
import { path } from '../../../server/contract/routes.js';
import { type Answer, ask, tell } from './api.js';
import { type DataNeeds, dataNeeds, type PageData } from './page-data.js';

async function guides({ q, category }: Extract<DataNeeds, { kind: 'guides' }>): Promise<PageData> {
  const answer = await ask<GuideList>(path('guides'), { ...(q === undefined ? {} : { q }), ...(category === undefined ? {} : { category }) });
  return answer.ok ? { kind: 'guides', list: answer.value } : { kind: 'failed', ...(answer.failure.errorId === null ? {} : { errorId: answer.failure.errorId }) };
}

async function one<T>(asked: Promise<Answer<T>>, found: (value: T | null) => PageData): Promise<PageData> {
  const answer = await asked;
  if (answer.ok) return found(answer.value);
  if (answer.failure.code === 'not_found') return found(null);
  return { kind: 'failed', ...(answer.failure.errorId === null ? {} : { errorId: answer.failure.errorId }) };
}

/** Fetches what a page needs when the browser opens it by itself. */
export async function loadData(url: string): Promise<PageData> {
  const needs = dataNeeds(url);
  if (needs.kind === 'guides') return guides(needs);
  if (needs.kind === 'guide') return one(ask<GuidePage>(path('guide', { itemCode: needs.itemCode })), (guide) => ({ kind: 'guide', guide }));
  if (needs.kind === 'rating') return one(tell<RatingPage>(path('rating'), { token: needs.token }), (rating) => ({ kind: 'rating', rating }));
  return { kind: 'none' };
}
