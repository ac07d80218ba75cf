import type { Action } from './compose/spoken.js';
import type { Material, Tried } from './cross-validation.js';
import { triedFold } from './cross-validation.js';
import type { JudgedAnswer } from './learnt-trust.js';
import { learntWeights } from './learnt-trust.js';
import type { Measured } from './measured.js';
import type { BotModel } from './model.js';
import type { Trust } from './trust.js';
import { chanceRight } from './trust.js';

/** How often citizens want what, counted over the hotline's messages; the corpus has far more dangers than a day brings. */
const traffic: Readonly<Record<Action, number>> = { answer: 0.47, file: 0.13, decline: 0.09, book: 0.09, clarify: 0.06, progress: 0.06, human: 0.05, emergency: 0.03, smalltalk: 0.02 };

/** Half of the phrasings are left out, in turn; a model is trained for each. With fewer, chance chooses the limits. */
const usedFolds = [0, 1, 2, 3] as const;
const usualPrecision = 0.95;

/** To be raised when the same phrasings would give other limits. */
export const calibrationVersion = 1;

/** What was found by leaving phrasings out. */
export interface Calibration {
  readonly trust: Trust;
  readonly measured: Measured;
}

interface Weighed extends Tried {
  readonly fold: number;
  readonly weight: number;
}

interface Trusted extends Weighed {
  /** Chance of being right, told by the other folds; 0 where it would not answer. */
  readonly chance: number;
}

const rightAnswer = ({ said, answer }: Tried): boolean => said.action === 'answer' && answer?.item === said.item && answer?.field === said.field;

function weighed(list: readonly (readonly Tried[])[]): Weighed[] {
  const counts = new Map<Action, number>();
  for (const { said } of list.flat()) counts.set(said.action, (counts.get(said.action) ?? 0) + 1);
  return list.flatMap((tried, fold) => tried.map((one) => ({ ...one, fold, weight: traffic[one.said.action] / (counts.get(one.said.action) ?? 1) })));
}

function judged(list: readonly Weighed[]): JudgedAnswer[] {
  return list.flatMap((one) => (one.answer === undefined ? [] : [{ margins: one.answer.margins, right: rightAnswer(one), weight: one.weight }]));
}

function trusted(all: readonly Weighed[]): Trusted[] {
  const told = new Map([...new Set(all.map(({ fold }) => fold))].map((fold) => [fold, learntWeights(judged(all.filter((one) => one.fold !== fold)))]));
  return all.map((one) => ({ ...one, chance: one.answer === undefined ? 0 : chanceRight(one.answer.margins, told.get(one.fold) ?? []) }));
}

const roundedDown = (value: number): number => Math.floor(value * 10_000) / 10_000;

/** The lowest trust at which answers are right as often as wanted; 1, which no answer reaches, when there is none. */
function leastTrust(all: readonly Trusted[], targetPrecision: number): number {
  const answered = all.filter(({ answer }) => answer !== undefined).sort((a, b) => b.chance - a.chance);
  let [sum, right, least] = [0, 0, 1];
  answered.forEach((one, n) => {
    sum += one.weight;
    if (rightAnswer(one)) right += one.weight;
    const limit = roundedDown(one.chance);
    const isLastAbove = (answered[n + 1]?.chance ?? -1) < limit;
    if (isLastAbove && right >= targetPrecision * sum) least = limit;
  });
  return least;
}

function weightOf(list: readonly Weighed[]): number {
  return list.reduce((sum, { weight }) => sum + weight, 0);
}

function share<T extends Weighed>(list: readonly T[], test: (one: T) => boolean): number {
  return list.length === 0 ? 0 : Math.round((weightOf(list.filter(test)) / weightOf(list)) * 1000) / 1000;
}

function figures(all: readonly Trusted[], least: number): Measured {
  const asked = all.filter(({ said }) => said.action === 'answer');
  const automatic = ({ answer, chance }: Trusted): boolean => answer !== undefined && chance >= least;
  const recall = (wanted: Action): number => share(all.filter(({ said }) => said.action === wanted), ({ action }) => action);
  return {
    precision: share(all.filter(automatic), rightAnswer),
    coverage: share(asked, automatic),
    action: share(all, ({ action }) => action),
    item: share(asked, ({ item }) => item),
    field: share(asked, ({ field }) => field),
    emergencyRecall: recall('emergency'),
    humanRecall: recall('human'),
    phrasings: all.length,
  };
}

/** The limits and figures that phrasings left out fold by fold give, and the wrong answers that would still be given. */
export function calibrationFrom(folds: readonly (readonly Tried[])[], targetPrecision = usualPrecision): Calibration & { readonly wrong: readonly Tried[] } {
  const all = trusted(weighed(folds));
  const least = leastTrust(all, targetPrecision);
  const wrong = all.filter((one) => one.answer !== undefined && one.chance >= least && !rightAnswer(one));
  return { trust: { weights: learntWeights(judged(all)), least }, measured: figures(all, least), wrong };
}

/** How often an automatic answer should be right, in service and part; 0.95 unless said. */
type Wanted = Omit<Material, 'taught'> & Partial<Pick<Material, 'taught'>> & { readonly targetPrecision?: number };

/** Limits for a model of this material, by leaving phrasings out; takes some times as long as training, and gives the same for the same input. */
export function calibrationOf({ taught = [], targetPrecision, ...material }: Wanted): ReturnType<typeof calibrationFrom> {
  return calibrationFrom(usedFolds.map((fold) => triedFold(fold, { ...material, taught })), targetPrecision);
}

/** The model with limits of its own and the figures found with them. */
export function calibratedWith(model: BotModel, { trust, measured }: Calibration): BotModel {
  return { ...model, thresholds: { ...model.thresholds, trust }, measured };
}
