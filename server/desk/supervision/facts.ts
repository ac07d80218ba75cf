import type { Deadline } from '../deadlines/deadline.js';
import type { Instant } from '../text.js';

export type SupervisionKind = 'phone' | 'written' | 'onsite' | 'joint' | 'rectification';
/** 普通, 黄牌, 红牌: each graver than the one before. */
export const supervisionLevels = ['ordinary', 'yellow', 'red'] as const;
export type SupervisionLevel = (typeof supervisionLevels)[number];

export interface Party {
  id: string;
  name: string;
}

/** The date a unit has to answer by; `fired` remembers which warnings went out, so that none goes twice. */
export interface AnswerClock extends Deadline {
  metAt: Instant | null;
  fired: readonly ('amber' | 'due')[];
}

export interface SupervisionAnswer {
  unitId: string;
  unitName: string;
  text: string;
  byId: string;
  byName: string;
  at: Instant;
}
