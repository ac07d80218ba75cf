import type { GuideList, GuidePage, HandbookChoices, RatingPage } from '../../../server/contract/portal.js';
import { path } from '../../../server/contract/routes.js';
import { type Answer, ask, type Failure, tell } from './api.js';
import { dataNeeds, filterOf, type PageData } from './page-data.js';
import { readUrl } from './router.js';

const failed = ({ errorId }: Failure): PageData => ({ kind: 'failed', ...(errorId === null ? {} : { errorId }) });

async function whole<T>(asked: Promise<Answer<T>>, found: (value: T) => PageData): Promise<PageData> {
  const answer = await asked;
  return answer.ok ? found(answer.value) : failed(answer.failure);
}

async function one<T>(asked: Promise<Answer<T>>, found: (value: T | null) => PageData): Promise<PageData> {
  const answer = await asked;
  if (answer.ok) return found(answer.value);
  return answer.failure.code === 'not_found' ? found(null) : failed(answer.failure);
}

/** Fetches what a page needs when the browser opens it by itself. */
export async function loadData(url: string): Promise<PageData> {
  const needs = dataNeeds(url);
  if (needs.kind === 'guides') return whole(ask<GuideList>(path('guides'), filterOf(readUrl(url).query) as Record<string, string>), (list) => ({ kind: 'guides', list }));
  if (needs.kind === 'guide') return one(ask<GuidePage>(path('guide', { itemCode: needs.itemCode }), needs.version === undefined ? {} : { version: String(needs.version) }), (guide) => ({ kind: 'guide', guide }));
  if (needs.kind === 'handbook') return whole(ask<HandbookChoices>(path('handbookChoices')), (choices) => ({ kind: 'handbook', choices }));
  if (needs.kind === 'rating') return one(tell<RatingPage>(path('rating'), { token: needs.token }), (rating) => ({ kind: 'rating', rating }));
  return { kind: 'none' };
}
