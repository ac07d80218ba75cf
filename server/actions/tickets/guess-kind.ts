import { emergencyIn, type Emergency } from '../../desk/intake/emergency.js';
import { guessType } from '../../desk/intake/triage.js';
import type { TicketType } from '../../desk/deadlines/limits.js';

/** What kind of matter it seems to be, and whether somebody must be called before any form is filled. */
export function guessKind({ what, whom }: { what: string; whom?: string | undefined }): { type: TicketType; emergency: Emergency | null } {
  return { type: guessType(what, whom), emergency: emergencyIn(what) };
}
