import type { Votes } from '../classifier.js';
import { together } from '../classifier.js';

const sharp = 0.1;
const blunt = 0.3;
const nearest = 5;

function softTop(scores: readonly number[], width: number): number {
  const most = Math.max(...scores);
  return most + width * Math.log(scores.reduce((sum, score) => sum + Math.exp((score - most) / width), 0));
}

function firstTwo(scores: readonly number[]): [best: number, lead: number] {
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return [best, best - second];
}

const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

/** What both voters show of how strange a text is to them. */
export function signalsOf(votes: Votes): number[] {
  const { linear, network, coverage } = votes;
  const both = together(votes);
  const winner = both.indexOf(Math.max(...both));
  const top = [...linear].sort((a, b) => b - a).slice(0, nearest);
  return [...firstTwo(both), ...firstTwo(linear), ...firstTwo(network), network[winner] ?? 0, coverage, softTop(linear, sharp), softTop(linear, blunt), mean(linear), mean(top)];
}

interface Seen {
  readonly signals: readonly number[];
  readonly known: boolean;
}

const steps = 400;
const pace = 0.5;
const restraint = 5;

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

const product = (weights: readonly number[], values: readonly number[]): number => weights.reduce((sum, weight, n) => sum + weight * (values[n] ?? 0), 0);

/** Learns from validation texts, known and strange counting the same in all, how familiar a text is: logistic regression, the higher the more familiar. */
export function familiarity(all: readonly Seen[]): (signals: readonly number[]) => number {
  const scale = scaleOf(all);
  const known = all.filter((one) => one.known).length;
  const rows = all.map((one) => ({ values: scaled(one.signals, scale), aim: one.known ? 1 : 0, weight: 0.5 / (one.known ? known : all.length - known) }));
  let weights = scaled(scale.middle, scale).map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((weight, n) => (n === weights.length - 1 ? 0 : (restraint * weight) / all.length));
    for (const { values, aim, weight } of rows) {
      const miss = weight * (1 / (1 + Math.exp(-product(weights, values))) - aim);
      values.forEach((value, n) => {
        slope[n] = (slope[n] ?? 0) + miss * value;
      });
    }
    weights = weights.map((weight, n) => weight - pace * (slope[n] ?? 0));
  }
  return (signals) => product(weights, scaled(signals, scale));
}
