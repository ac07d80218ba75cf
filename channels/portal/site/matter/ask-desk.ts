import type { Progress, ProgressAct } from '../../../../server/contract/portal.js';
import { path } from '../../../../server/contract/routes.js';
import { type Answer, tell } from '../api.js';

/** Sends one act on a matter, with the proof that it is one's own. */
export function askDesk(proof: { ticketNo: string; code: string }, { key, act }: { key: string; act: ProgressAct }): Promise<Answer<Progress>> {
  return tell<Progress>(path('progressActs'), { ...proof, key, act });
}
