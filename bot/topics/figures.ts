/** One message judged by a model that had not seen it. */
export interface Judged {
  readonly label: string;
  readonly guess: string;
  /** The model's own chance of being right. */
  readonly probability: number;
}

export interface LabelFigures {
  readonly label: string;
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly n: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Mean gap between promised and kept, weighted by bin; 0 is perfect. */
  readonly calibrationError: number;
  readonly labels: readonly LabelFigures[];
  readonly bins: readonly Bin[];
}

/** Suggestions as sure as this, and how many of them were right. */
export interface Bin {
  readonly from: number;
  readonly n: number;
  readonly promised: number;
  readonly kept: number;
}

const binStarts = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const mean = (list: readonly number[]): number => share(list.reduce((sum, one) => sum + one, 0), list.length);
const isRight = ({ label, guess }: Judged): boolean => label === guess;

function labelFigures(judged: readonly Judged[], label: string): LabelFigures {
  const hits = judged.filter((one) => one.label === label && one.guess === label).length;
  const n = judged.filter((one) => one.label === label).length;
  const guessed = judged.filter((one) => one.guess === label).length;
  return { label, n, precision: share(hits, guessed), recall: share(hits, n), f1: share(2 * hits, n + guessed) };
}

function binsOf(judged: readonly Judged[]): Bin[] {
  return binStarts.flatMap((from, place) => {
    const to = binStarts[place + 1] ?? 2;
    const inside = judged.filter(({ probability }) => probability >= from && probability < to);
    if (inside.length === 0) return [];
    return [{ from, n: inside.length, promised: mean(inside.map(({ probability }) => probability)), kept: share(inside.filter(isRight).length, inside.length) }];
  });
}

/** Accuracy, F1 by label and how well chances are kept, over messages judged unseen. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const labels = [...new Set(judged.map(({ label }) => label))].sort().map((label) => labelFigures(judged, label));
  const bins = binsOf(judged);
  return {
    n: judged.length,
    accuracy: share(judged.filter(isRight).length, judged.length),
    macroF1: mean(labels.map(({ f1 }) => f1)),
    calibrationError: bins.reduce((sum, { n, promised, kept }) => sum + Math.abs(promised - kept) * share(n, judged.length), 0),
    labels,
    bins,
  };
}
