import type { Progress } from '../../../../server/contract/portal.js';

/** The matter last looked up. In memory only: the code opens it again, and never stands in an address or a store. */
export interface ProgressBox {
  found: (no: string) => Progress | null;
  keep: (progress: Progress) => void;
}

export function createProgressBox(): ProgressBox {
  let kept: Progress | null = null;
  return {
    found: (no) => (kept?.no === no ? kept : null),
    keep: (progress) => {
      kept = progress;
    },
  };
}
