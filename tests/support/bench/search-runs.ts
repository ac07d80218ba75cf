/** How long something took, ms. */
export interface Timing { n: number; p50: number; p99: number; most: number }

/** Repeats an act one after the other; the first rounds warm it up and do not count. */
export async function timed(act: () => Promise<unknown>, { rounds, warm }: { rounds: number; warm: number }): Promise<Timing> {
  for (let round = 0; round < warm; round += 1) await act();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await act();
    took.push(performance.now() - begun);
  }
  const sorted = took.sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return { n: rounds, p50: at(0.5), p99: at(0.99), most: at(1) };
}
