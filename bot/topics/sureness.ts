/** Shares that add up to 1; the sharper, the more the best stands out. */
export function shares(scores: readonly number[], sharpness: number): number[] {
  const best = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(sharpness * (score - best)));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}

/** The scores of a message that was not trained on, and which of them was right. */
export interface Scored {
  readonly scores: readonly number[];
  readonly right: number;
}

const candidates = Array.from({ length: 25 }, (_, step) => 0.5 * 1.2 ** step);

function surprise(scored: readonly Scored[], sharpness: number): number {
  return scored.reduce((sum, { scores, right }) => sum - Math.log(Math.max(shares(scores, sharpness)[right] ?? 0, 1e-9)), 0);
}

/** The sharpness at which shares are most like chances of being right: least log loss on unseen messages. */
export function fitSharpness(scored: readonly Scored[]): number {
  const rated = candidates.map((sharpness) => ({ sharpness, loss: surprise(scored, sharpness) }));
  return rated.reduce((best, one) => (one.loss < best.loss ? one : best)).sharpness;
}
