import { percentOf, smallNumber, type Figure } from './figures.js';
import type { Kpi } from './kpi.js';

/** 优, 良, 中, 需改进: bands instead of places, so that a tenth of a point makes nobody last (66号文: 鼓励分档分类评价). */
export const bands = ['excellent', 'good', 'fair', 'to_improve'] as const;
export type Band = (typeof bands)[number];

/** Points off the target at which the next band begins. */
const steps = [0, 5, 10] as const;

/** The band of a figure; null when there are too few cases to say. */
export function bandOf({ target, better }: Pick<Kpi, 'target' | 'better'>, figure: Figure): Band | null {
  const percent = percentOf(figure);
  if (percent === null || figure.denominator < smallNumber) return null;
  const off = better === 'more' ? target - percent : percent - target;
  return bands[steps.filter((step) => off > step).length] ?? 'to_improve';
}
