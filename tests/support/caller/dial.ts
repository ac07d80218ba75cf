import { actionOf, type Action, type Engagement, type Stage } from './engagement.js';
import type { Switchboard } from './switchboard.js';
import type { Verb } from './grammar.js';
import type { Params } from './signature.js';

/** A <Dial> being played. */
export interface Dialling {
  readonly verb: Verb;
  readonly stage: Stage;
  readonly switchboard: Switchboard;
}

/** A talk to begin, or an attempt that came to nothing. */
export type Dialled = { readonly engaged: Engagement } | { readonly action: Action; readonly params: Params };

const RING_SECONDS = 30;
const LONGEST_TALK = 14_400;

/** How long it rings: "timeout 30". */
export function ringSeconds({ verb }: Dialling): number {
  return Number(verb.attributes['timeout'] ?? RING_SECONDS);
}

/** When a talk ends at the latest and whether * ends it: "timeLimit 14400", "hangupOnStar". */
export function limitsOf({ verb, stage }: Dialling): { until: number; starEnds: boolean } {
  return { until: stage.now + Number(verb.attributes['timeLimit'] ?? LONGEST_TALK), starEnds: verb.attributes['hangupOnStar'] === 'true' };
}

/** Nobody to talk to: the result goes to the action. */
export function cameToNothing({ verb, stage }: Dialling, params: Params): Dialled {
  return { action: actionOf(verb, stage), params };
}
