import type { GuideList, GuidePage } from '../../../server/contract/portal.js';
import { path } from '../../../server/contract/routes.js';
import { ask } from './api.js';
import { type DataNeeds, dataNeeds, type PageData } from './page-data.js';

async function guides({ q, category }: Extract<DataNeeds, { kind: 'guides' }>): Promise<PageData> {
  const answer = await ask<GuideList>(path('guides'), { ...(q === undefined ? {} : { q }), ...(category === undefined ? {} : { category }) });
  return answer.ok ? { kind: 'guides', list: answer.value } : { kind: 'failed', ...(answer.failure.errorId === null ? {} : { errorId: answer.failure.errorId }) };
}

async function guide(itemCode: string): Promise<PageData> {
  const answer = await ask<GuidePage>(path('guide', { itemCode }));
  if (answer.ok) return { kind: 'guide', guide: answer.value };
  if (answer.failure.code === 'not_found') return { kind: 'guide', guide: null };
  return { kind: 'failed', ...(answer.failure.errorId === null ? {} : { errorId: answer.failure.errorId }) };
}

/** Fetches what a page needs when the browser opens it by itself. */
export async function loadData(url: string): Promise<PageData> {
  const needs = dataNeeds(url);
  if (needs.kind === 'guides') return guides(needs);
  return needs.kind === 'guide' ? guide(needs.itemCode) : { kind: 'none' };
}
