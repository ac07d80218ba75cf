import type { Heat } from '../desk/supervision/heat.js';
import type { Instant } from '../desk/text.js';

/** Open tickets of one lead unit, topic and area, counted. */
export interface BoardCell {
  unitId: string | null;
  topic: string | null;
  area: string | null;
  open: number;
  overdue: number;
  dueSoon: number;
  /** Given back at least as often as the rules call often. */
  returned: number;
  unsatisfied: number;
  supervised: number;
}

/** Figures over many tickets, each counted in one pass inside the store. */
export interface BoardStore {
  cells(question: { at: Instant; returnedFrom: number }): Promise<BoardCell[]>;
  /** Per topic and area: tickets filed in the 24 hours before `at`, and in the `days` days before those. */
  heats(at: Instant, days: number): Promise<Heat[]>;
}
