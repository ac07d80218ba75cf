import type { Figures } from './figures.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function meanAndSpread(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, spread: values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)) };
}

function spreadLine(name: string, values: readonly number[]): string {
  const { mean, spread } = meanAndSpread(values);
  return `${name} ${mean.toFixed(3)} ± ${spread.toFixed(3)}  (${values.map((one) => one.toFixed(3)).join(' ')})`;
}

/** Mean accuracy over several runs, 0 to 1. */
export function meanAccuracy(runs: readonly Figures[]): number {
  return meanAndSpread(runs.map(({ accuracy }) => accuracy)).mean;
}

/** The figures of several seeds in lines: means with standard deviation, then labels and calibration of all runs pooled. */
export function evaluationReport(runs: readonly Figures[], pooled: Figures): string[] {
  return [
    spreadLine('accuracy         ', runs.map(({ accuracy }) => accuracy)),
    spreadLine('macro-F1         ', runs.map(({ macroF1 }) => macroF1)),
    spreadLine('calibration error', runs.map(({ calibrationError }) => calibrationError)),
    '',
    ...pooled.labels.map(({ label, n, precision, recall, f1 }) => `${label}  n ${n / runs.length}  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${f1.toFixed(3)}`),
    '',
    ...pooled.bins.map(({ from, n, promised, kept }) => `sure ≥ ${from.toFixed(1)}  n ${n}  promised ${percent(promised)}  right ${percent(kept)}`),
  ];
}
