import { counts } from '../counts.js';
import type { SparseVector } from '../support-vectors.js';
import type { Block } from './topic-features.js';

export interface Terms {
  readonly vocabulary: readonly string[];
  readonly rarity: readonly number[];
}

export type TermIndex = ReadonlyMap<string, { readonly at: number; readonly rarity: number }>;

const seenAtLeast = 2;

/** The terms at least two messages share, with how rare each is. */
export function termsOf(messages: readonly (readonly Block[])[]): Terms {
  const frequency = [...counts(messages.flatMap((blocks) => [...new Set(blocks.flat())]))].filter(([, n]) => n >= seenAtLeast);
  return { vocabulary: frequency.map(([term]) => term), rarity: frequency.map(([, n]) => rounded(1 + Math.log(messages.length / n))) };
}

const rounded = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/** Where each term stands in a vector. */
export function indexOf({ vocabulary, rarity }: Terms): TermIndex {
  return new Map(vocabulary.map((term, at) => [term, { at, rarity: rarity[at] ?? 1 }]));
}

/** Log frequency × rarity, each block of length 1, and a constant for the bias at the end. */
export function vectorOf(blocks: readonly Block[], index: TermIndex): SparseVector {
  const parts = blocks.map((block) => unitLength(block, index));
  return { at: [...parts.flatMap((part) => part.at), index.size], value: [...parts.flatMap((part) => part.value), 1] };
}

function unitLength(block: Block, index: TermIndex): SparseVector {
  const at: number[] = [];
  const value: number[] = [];
  for (const [term, n] of counts(block)) {
    const known = index.get(term);
    if (known === undefined) continue;
    at.push(known.at);
    value.push((1 + Math.log(n)) * known.rarity);
  }
  const length = Math.hypot(...value) || 1;
  return { at, value: value.map((weight) => weight / length) };
}
