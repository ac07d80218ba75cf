import type { DateKey } from '../../calendar/shanghai.js';
import type { Instant } from '../../text.js';
import type { KpiCode } from '../kpi.js';
import type { BulletinFigures } from './bulletin-figures.js';

export const sectionIds = ['overview', 'red', 'black', 'overdue', 'typical', 'next'] as const;
export type SectionId = (typeof sectionIds)[number];

/** A unit named for good or for bad, and why: nobody is put on a list without a word. */
export interface Listed {
  unitId: string;
  list: 'red' | 'black';
  kpi: KpiCode;
  reason: string;
}

/** What people write; `{code}` and `{code@unit}` in the prose stand for numbers. */
export interface BulletinText {
  title: string;
  sections: Readonly<Record<SectionId, string>>;
  listed: readonly Listed[];
  /** Tickets told as examples. */
  cited: readonly string[];
}

export type BulletinAct = 'created' | 'edited' | 'frozen' | 'thawed' | 'submitted';

/** How it stood after an act. */
export interface Revision {
  version: number;
  at: Instant;
  by: string;
  act: BulletinAct;
  text: BulletinText;
}

/** The periodic bulletin (通报) of a period. Numbers move with the desk until they are frozen. */
export interface Bulletin {
  id: string;
  version: number;
  state: 'draft' | 'submitted';
  first: DateKey;
  last: DateKey;
  text: BulletinText;
  frozen: BulletinFigures | null;
  revisions: readonly Revision[];
  createdAt: Instant;
  updatedAt: Instant;
}
