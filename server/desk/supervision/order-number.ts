import { dateOf } from '../calendar/shanghai.js';
import type { Instant } from '../text.js';

/** The year in Shanghai an order is numbered in. */
export const orderYear = (at: Instant): string => dateOf(at).slice(0, 4);

/** The year, then its running number in four digits: 2026-0007. */
export function orderNumber(year: string, running: number): string {
  return `${year}-${String(running).padStart(4, '0')}`;
}
