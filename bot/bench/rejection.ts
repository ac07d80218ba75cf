/** A test question as a classifier took it. */
export interface Scored {
  readonly score: number;
  /** False too when it belongs to no label. */
  readonly right: boolean;
  readonly strange: boolean;
}

export interface OperatingPoint {
  /** Of the questions with a label: answered, and rightly. */
  readonly inScope: number;
  /** Of the strange questions: not answered. */
  readonly strangeRecall: number;
}

function shareOf(list: readonly Scored[], test: (one: Scored) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

/** What happens when only scores from `limit` up are answered. */
export function operatingPoint(scored: readonly Scored[], limit: number): OperatingPoint {
  const known = scored.filter(({ strange }) => !strange);
  const strange = scored.filter((one) => one.strange);
  return { inScope: shareOf(known, (one) => one.right && one.score >= limit), strangeRecall: shareOf(strange, (one) => one.score < limit) };
}

const candidates = (scored: readonly Scored[]): number[] => [...new Set(scored.map(({ score }) => score))].sort((a, b) => a - b);

/** How many standard errors a share of `n` stands above what is aimed at. */
function above(share: number, aim: number, n: number): number {
  return ((share - aim) * Math.sqrt(n)) / Math.sqrt(aim * (1 - aim));
}

/** The limit that clears both aims most safely: that whose worse side stands most standard errors above its aim. */
export function limitClearing(scored: readonly Scored[], aim: OperatingPoint): number {
  const strange = scored.filter((one) => one.strange).length;
  const safety = candidates(scored).map((limit) => {
    const { inScope, strangeRecall } = operatingPoint(scored, limit);
    return { limit, safe: Math.min(above(inScope, aim.inScope, scored.length - strange), above(strangeRecall, aim.strangeRecall, strange)) };
  });
  return safety.reduce((best, one) => (one.safe > best.safe ? one : best), { limit: -Infinity, safe: -Infinity }).limit;
}

export interface Automatic {
  /** Of the questions with a label: answered. */
  readonly answered: number;
  readonly strangeEscalated: number;
  readonly precision: number;
}

/** Answers and hand-overs at a limit when `share` of the traffic is strange. */
export function automatic(scored: readonly Scored[], limit: number, share: number): Automatic {
  const known = scored.filter(({ strange }) => !strange);
  const answered = shareOf(known, ({ score }) => score >= limit);
  const { inScope, strangeRecall } = operatingPoint(scored, limit);
  const given = (1 - share) * answered + share * (1 - strangeRecall);
  return { answered, strangeEscalated: strangeRecall, precision: given === 0 ? 1 : ((1 - share) * inScope) / given };
}

/** The lowest limit whose automatic answers are right as often as wanted. */
export function limitFor(scored: readonly Scored[], precision: number, share: number): number {
  return candidates(scored).find((limit) => automatic(scored, limit, share).precision >= precision) ?? Infinity;
}

/** How often a known question scores above a strange one, 0 to 1. */
export function separation(scored: readonly Scored[]): number {
  const strange = scored.filter((one) => one.strange).map(({ score }) => score);
  const known = scored.filter((one) => !one.strange).map(({ score }) => score);
  const above = known.reduce((sum, one) => sum + strange.reduce((count, other) => count + (one > other ? 1 : one === other ? 0.5 : 0), 0), 0);
  return strange.length * known.length === 0 ? 0 : above / (strange.length * known.length);
}
