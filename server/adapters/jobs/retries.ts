/** How a failing job is tried again: after `firstMs`, then twice as long each time. */
export interface Retries {
  attempts: number;
  firstMs: number;
}

/** Ten tries in about eight minutes; after that the sweep finds what the store still holds. */
export const defaultRetries: Retries = { attempts: 10, firstMs: 1_000 };

/** Wait after the nth failure, ms. */
export function backOff({ firstMs }: Retries, failures: number): number {
  return firstMs * 2 ** (failures - 1);
}
