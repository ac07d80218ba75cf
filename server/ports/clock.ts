import type { Instant } from '../desk/text.js';

/** The only source of "now" outside adapters. */
export interface Clock {
  now(): Instant;
}
