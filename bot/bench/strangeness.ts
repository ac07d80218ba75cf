const sharp = 0.1;

function softTop(scores: readonly number[], width: number): number {
  const most = Math.max(...scores);
  return most + width * Math.log(scores.reduce((sum, score) => sum + Math.exp((score - most) / width), 0));
}

/** How far the best of some scores is up, how far it leads the next, and how much stands close to it. */
export function clearness(scores: readonly number[]): [best: number, lead: number, crowd: number] {
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return [best, best - second, softTop(scores, sharp)];
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/** A text that was not learnt from, as figures, and whether it belongs to a label. */
export interface Seen {
  readonly signals: readonly number[];
  readonly known: boolean;
}

const steps = 600;
const pace = 0.2;
const momentum = 0.9;
const restraint = 0.003;

interface Scale {
  readonly middle: readonly number[];
  readonly spread: readonly number[];
}

function scaleOf(all: readonly Seen[]): Scale {
  const columns = (all[0]?.signals ?? []).map((_, n) => all.map(({ signals }) => signals[n] ?? 0));
  const middle = columns.map(mean);
  return { middle, spread: columns.map((column, n) => Math.sqrt(mean(column.map((one) => (one - (middle[n] ?? 0)) ** 2))) || 1) };
}

function scaled(signals: readonly number[], { middle, spread }: Scale): number[] {
  return [...signals.map((one, n) => (one - (middle[n] ?? 0)) / (spread[n] ?? 1)), 1];
}

function product(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n < weights.length; n += 1) sum += (weights[n] ?? 0) * (values[n] ?? 0);
  return sum;
}

interface Row {
  readonly values: readonly number[];
  readonly aim: number;
  readonly weight: number;
}

function slopeAt(weights: readonly number[], rows: readonly Row[]): number[] {
  const slope = weights.map((weight, n) => (n === weights.length - 1 ? 0 : restraint * weight));
  for (const { values, aim, weight } of rows) {
    const miss = weight * (1 / (1 + Math.exp(-product(weights, values))) - aim);
    for (let n = 0; n < values.length; n += 1) slope[n] = (slope[n] ?? 0) + miss * (values[n] ?? 0);
  }
  return slope;
}

/** Learns from texts, known and strange counting the same in all, how familiar a text is: logistic regression, the higher the more familiar. */
export function familiarity(all: readonly Seen[]): (signals: readonly number[]) => number {
  const scale = scaleOf(all);
  const known = all.filter((one) => one.known).length;
  const rows = all.map((one) => ({ values: scaled(one.signals, scale), aim: one.known ? 1 : 0, weight: 0.5 / (one.known ? known : all.length - known) }));
  let weights = scaled(scale.middle, scale).map(() => 0);
  let speed = weights;
  for (let step = 0; step < steps; step += 1) {
    const slope = slopeAt(weights, rows);
    speed = speed.map((one, n) => momentum * one - pace * (slope[n] ?? 0));
    weights = weights.map((weight, n) => weight + (speed[n] ?? 0));
  }
  return (signals) => product(weights, scaled(signals, scale));
}

const folds = 5;

/** How familiar each text is to what was learnt from the other four fifths. */
export function familiarityAmongOthers(all: readonly Seen[]): number[] {
  const readers = Array.from({ length: folds }, (_, fold) => familiarity(all.filter((__, n) => n % folds !== fold)));
  return all.map(({ signals }, n) => readers[n % folds]?.(signals) ?? 0);
}
