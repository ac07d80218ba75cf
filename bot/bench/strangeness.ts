const sharp = 0.1;

function softTop(scores: readonly number[], width: number): number {
  const most = Math.max(...scores);
  return most + width * Math.log(scores.reduce((sum, score) => sum + Math.exp((score - most) / width), 0));
}

/** How far the best of some scores is up, how far it leads the next, and how much stands close to it. */
export function clearness(scores: readonly number[]): [best: number, lead: number, crowd: number] {
  let [best, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
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

/** Texts as rows of figures laid end to end. */
interface Rows {
  readonly width: number;
  readonly values: Float64Array;
  /** 1 for a known text, 0 for a strange one. */
  readonly aims: Float64Array;
  readonly weights: Float64Array;
}

function rowsOf(all: readonly Seen[], scale: Scale): Rows {
  const known = all.filter((one) => one.known).length;
  const width = scale.middle.length + 1;
  const values = new Float64Array(all.length * width);
  all.forEach(({ signals }, n) => {
    values.set(scaled(signals, scale), n * width);
  });
  return { width, values, aims: Float64Array.from(all, (one) => (one.known ? 1 : 0)), weights: Float64Array.from(all, (one) => 0.5 / (one.known ? known : all.length - known)) };
}

const at = (list: Float64Array, n: number): number => list[n] ?? 0;

/** A row times what is learnt. */
function product(learnt: Float64Array, values: Float64Array, start: number): number {
  let sum = 0;
  for (let n = 0; n < learnt.length; n += 1) sum += at(learnt, n) * at(values, start + n);
  return sum;
}

/** Writes into `slope` where what is learnt should not go; the last place, the constant, is free. */
function slopeAt(learnt: Float64Array, { width, values, aims, weights }: Rows, slope: Float64Array): void {
  for (let n = 0; n < width; n += 1) slope[n] = n === width - 1 ? 0 : restraint * at(learnt, n);
  for (let row = 0; row < aims.length; row += 1) {
    const start = row * width;
    const miss = at(weights, row) * (1 / (1 + Math.exp(-product(learnt, values, start))) - at(aims, row));
    for (let n = 0; n < width; n += 1) slope[n] = at(slope, n) + miss * at(values, start + n);
  }
}

/** Learns from texts, known and strange counting the same in all, how familiar a text is: logistic regression, the higher the more familiar. */
export function familiarity(all: readonly Seen[]): (signals: readonly number[]) => number {
  const scale = scaleOf(all);
  const rows = rowsOf(all, scale);
  const [learnt, speed, slope] = [new Float64Array(rows.width), new Float64Array(rows.width), new Float64Array(rows.width)];
  for (let step = 0; step < steps; step += 1) {
    slopeAt(learnt, rows, slope);
    for (let n = 0; n < rows.width; n += 1) {
      speed[n] = momentum * at(speed, n) - pace * at(slope, n);
      learnt[n] = at(learnt, n) + at(speed, n);
    }
  }
  return (signals) => product(learnt, Float64Array.from(scaled(signals, scale)), 0);
}

const folds = 5;

/** How familiar each text is to what was learnt from the other four fifths. */
export function familiarityAmongOthers(all: readonly Seen[]): number[] {
  const readers = Array.from({ length: folds }, (_, fold) => familiarity(all.filter((__, n) => n % folds !== fold)));
  return all.map(({ signals }, n) => readers[n % folds]?.(signals) ?? 0);
}
