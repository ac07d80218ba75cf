import type { Instant } from '../text.js';

/** Shares by cross-validation, 0 to 1; more is better. */
export const figureCodes = ['automatic_precision', 'automatic_coverage', 'action', 'item', 'field', 'emergency', 'human'] as const;
export type FigureCode = (typeof figureCodes)[number];
export type ModelFigures = Readonly<Partial<Record<FigureCode, number>>>;

export type ModelReason = 'first' | 'guides_changed' | 'asked_for' | 'program_changed' | 'worse' | 'rolled_back' | 'failed';

/** One trained model as the desk knows it; its weights lie elsewhere. */
export interface ModelRecord {
  /** Fingerprint of everything it was trained on: equal ids, equal bytes. */
  id: string;
  /** Fingerprint of the program and its corpus; a model of another program cannot be read. */
  program: string;
  trainedAt: Instant;
  /** Why it was trained; replaced by why it is not used. */
  reason: ModelReason;
  guides: number;
  /** The questions whose decisions it has learnt, with the version it saw. */
  taught: readonly string[];
  /** Null until it was measured. */
  figures: ModelFigures | null;
  /** What it was worse at than the one in use; empty when it was not refused for that. */
  worseAt: readonly FigureCode[];
  served: { at: Instant; by: string | null } | null;
}

/** What the desk's processes agree on; the truth about which model answers. */
export interface LearningHead {
  /** Raised by every wish to learn anew. */
  asked: number;
  reason: ModelReason;
  /** Up to which wish was trained. */
  done: number;
  servingId: string | null;
  training: { since: Instant; until: Instant } | null;
  failure: { at: Instant; message: string } | null;
}

export const firstHead: LearningHead = { asked: 0, reason: 'first', done: 0, servingId: null, training: null, failure: null };

/** By how much a share moves when a few sentences tip over: some hundred that want a person are asked, four hundred dangers, two thousand questions. The limit for automatic answers is chosen anew for each model, which moves their coverage most. */
const chance: Readonly<Record<FigureCode, number>> = { automatic_precision: 0.015, automatic_coverage: 0.08, action: 0.01, item: 0.01, field: 0.015, emergency: 0.02, human: 0.03 };

export type Change = 'better' | 'same' | 'worse';

/** How one figure of a model compares with the same of another; nothing to compare is undefined. */
export function changeOf(code: FigureCode, figures: ModelFigures | null, than: ModelFigures | null): Change | undefined {
  const [mine, theirs] = [figures?.[code], than?.[code]];
  if (mine === undefined || theirs === undefined) return undefined;
  if (Math.abs(mine - theirs) <= chance[code]) return 'same';
  return mine > theirs ? 'better' : 'worse';
}

/** What a candidate is worse at than the model in use: reason to refuse it. */
export function worseAt(candidate: ModelFigures | null, serving: ModelFigures | null): FigureCode[] {
  return figureCodes.filter((code) => changeOf(code, candidate, serving) === 'worse');
}

const unusable: readonly ModelReason[] = ['worse', 'failed'];

/** Whether a model may be put into use: it was not refused, and this program can read it. */
export function isUsable({ reason, program }: ModelRecord, current: string): boolean {
  return !unusable.includes(reason) && program === current;
}

/** The model to go back to: of those this program can read the one used last before the one in use. */
export function lastGood(records: readonly ModelRecord[], servingId: string | null): ModelRecord | null {
  const serving = records.find(({ id }) => id === servingId);
  if (!serving) return null;
  const used = records.filter((record) => record.id !== servingId && record.served !== null && isUsable(record, serving.program));
  return used.sort((a, b) => (b.served?.at ?? 0) - (a.served?.at ?? 0))[0] ?? null;
}
