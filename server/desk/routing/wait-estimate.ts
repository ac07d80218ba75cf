/** Minutes one chat usually takes, quick and slow; the honest range grows with the line. */
const quickMinutes = 2;
const slowMinutes = 4;

export interface WaitEstimate {
  ahead: number;
  minutes: { from: number; to: number } | null;
}

/** Nobody ready means nobody knows: then no minutes are promised. */
export function estimateWait(ahead: number, readySeats: number): WaitEstimate {
  if (readySeats === 0) return { ahead, minutes: null };
  const rounds = Math.floor(ahead / readySeats) + 1;
  return { ahead, minutes: { from: Math.max(1, (rounds - 1) * quickMinutes), to: rounds * slowMinutes } };
}
