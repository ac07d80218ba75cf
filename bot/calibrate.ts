import type { Action } from './compose/spoken.js';
import type { Tried } from './cross-validation.js';
import { triedFold } from './cross-validation.js';
import type { Thresholds } from './gate.js';
import type { GuideKnowledge } from './knowledge.js';
import { clears } from './margins.js';
import type { Measured } from './measured.js';
import type { BotModel } from './model.js';
import type { Taught } from './training-set.js';

/** How often citizens want what, counted over the hotline's messages; the corpus has far more dangers than a day brings. */
const traffic: Readonly<Record<Action, number>> = { answer: 0.47, file: 0.13, decline: 0.09, book: 0.09, clarify: 0.06, progress: 0.06, human: 0.05, emergency: 0.03, smalltalk: 0.02 };

type Limits = Pick<Thresholds, 'sure' | 'lead' | 'wish' | 'field'>;

/** Limits that are tried: every combination. */
const grid: Readonly<Record<keyof Limits, readonly number[]>> = {
  sure: [-0.6, -0.4, -0.2, 0, 0.2, 0.4],
  lead: [0, 0.2, 0.4, 0.6, 0.8],
  wish: [0, 0.3, 0.6, 1, 1.4],
  field: [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5],
};

const allLimits: readonly Limits[] = grid.sure.flatMap((sure) => grid.lead.flatMap((lead) => grid.wish.flatMap((wish) => grid.field.map((field) => ({ sure, lead, wish, field })))));

interface Weighed extends Tried {
  readonly weight: number;
}

function weighed(list: readonly Tried[]): Weighed[] {
  const counts = new Map<Action, number>();
  for (const { wanted } of list) counts.set(wanted, (counts.get(wanted) ?? 0) + 1);
  return list.map((one) => ({ ...one, weight: traffic[one.wanted] / (counts.get(one.wanted) ?? 1) }));
}

function weightOf(list: readonly Weighed[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}

function share(list: readonly Weighed[], test: (one: Weighed) => boolean): number {
  return list.length === 0 ? 0 : weightOf(list.filter(test)) / weightOf(list);
}

const right = ({ wanted, item, field }: Weighed): boolean => wanted === 'answer' && item && field;

interface Point {
  readonly limits: Limits;
  readonly precision: number;
  readonly coverage: number;
}

function pointAt(limits: Limits, all: readonly Weighed[], asked: number): Point {
  const answered = all.filter(({ margins }) => margins !== undefined && clears(margins, limits));
  return { limits, precision: share(answered, right), coverage: weightOf(answered.filter(({ wanted }) => wanted === 'answer')) / asked };
}

/** The limits that answer most while answers are right as often as wanted; when none are, the most precise. */
function bestPoint(all: readonly Weighed[], targetPrecision: number): Point {
  const asked = weightOf(all.filter(({ wanted }) => wanted === 'answer'));
  const points = allLimits.map((limits) => pointAt(limits, all, asked));
  const good = points.filter(({ precision }) => precision >= targetPrecision).sort((a, b) => b.coverage - a.coverage);
  const [best = points.reduce((most, one) => (one.precision > most.precision ? one : most))] = good;
  return best;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function measured(all: readonly Weighed[], { precision, coverage }: Point): Measured {
  const asked = all.filter(({ wanted }) => wanted === 'answer');
  const recall = (wanted: Action): number => rounded(share(all.filter((one) => one.wanted === wanted), ({ action }) => action));
  return {
    precision: rounded(precision),
    coverage: rounded(coverage),
    action: rounded(share(all, ({ action }) => action)),
    item: rounded(share(asked, ({ item }) => item)),
    field: rounded(share(asked, ({ field }) => field)),
    emergencyRecall: recall('emergency'),
    humanRecall: recall('human'),
    phrasings: all.length,
  };
}

const usedFolds = [0, 1] as const;
const usualPrecision = 0.95;

export interface Calibration {
  readonly guides: readonly GuideKnowledge[];
  readonly seed: number;
  readonly taught?: readonly Taught[];
  /** How often an automatic answer should be right, in service and part; 0.95 unless said. */
  readonly targetPrecision?: number;
}

/** A model with limits chosen by cross-validation over whole phrasings, and the figures found; takes twice as long as training, and gives the same for the same input. */
export function calibrated(model: BotModel, { guides, seed, taught = [], targetPrecision = usualPrecision }: Calibration): BotModel {
  const all = weighed(usedFolds.flatMap((fold) => triedFold(fold, { guides, seed, taught })));
  const best = bestPoint(all, targetPrecision);
  return { ...model, thresholds: { ...model.thresholds, ...best.limits }, measured: measured(all, best) };
}
