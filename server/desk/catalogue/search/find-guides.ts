import type { Text } from '../../text.js';
import { askedWords } from './asked-words.js';
import { contentShares } from './content-share.js';
import type { FacetKind, GuideIndex, ListedGuide } from './guide-index.js';
import { enough, keepBest, nameHits, type FoundBecause, type Hits } from './name-hits.js';

export interface FoundGuide {
  readonly listed: ListedGuide;
  /** 0 to about 1.1. */
  readonly score: number;
  readonly because: FoundBecause | null;
}
export interface GuideQuestion {
  readonly q?: string | undefined;
  readonly category?: string | undefined;
  readonly audience?: string | undefined;
  readonly event?: string | undefined;
}

const longestAsked = 60;

/** Names first; what stands in the texts finds the rest and settles what names leave equal. */
function hitsOf(index: GuideIndex, q: string): Hits {
  const asked = askedWords(q.slice(0, longestAsked));
  if (asked === '') return new Map();
  const hits = nameHits(index, asked);
  const shares = contentShares(index, asked);
  for (const [at, hit] of hits) hit.score += (shares[at] ?? 0) / 10;
  for (const [at, share] of shares.entries()) if (share >= enough) keepBest(hits, at, { score: share, because: { by: 'content', words: null } });
  return hits;
}

/** Places of the guides a category, audience and life event leave; null = none was chosen. An unknown one leaves nothing. */
function within({ facets }: GuideIndex, { category, audience, event }: GuideQuestion): ReadonlySet<number> | null {
  const chosen = Object.entries({ category, audience, event }).filter(([, code]) => code !== undefined);
  if (chosen.length === 0) return null;
  const sets = chosen.map(([kind, code]) => new Set(facets.find((facet) => facet.kind === kind && facet.code === code)?.guides));
  return sets.reduce((a, b) => new Set([...a].filter((at) => b.has(at))));
}

/** Guides that fit a question, the best first, with the reason for each; without words all that the chosen groups hold. */
export function findGuides(index: GuideIndex, question: GuideQuestion): FoundGuide[] {
  const kept = within(index, question);
  const q = question.q?.trim() ?? '';
  if (q === '') return [...(kept ?? index.guides.keys())].flatMap((at) => index.guides[at] ?? []).map((listed) => ({ listed, score: 1, because: null }));
  const found = [...hitsOf(index, q)].filter(([at, { score }]) => score >= enough && (kept?.has(at) ?? true));
  return found.sort(([a, one], [b, other]) => other.score - one.score || a - b).flatMap(([at, { score, because }]) => {
    const listed = index.guides[at];
    return listed ? [{ listed, score, because }] : [];
  });
}

/** How many guides each group holds, in the order of its table. */
export function facetCounts({ facets }: GuideIndex, kind: FacetKind): { code: string; label: Text; count: number }[] {
  return facets.filter((facet) => facet.kind === kind).map(({ code, label, guides }) => ({ code, label, count: guides.length }));
}
