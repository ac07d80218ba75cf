import type { KindGuess } from '../../../../server/contract/complaint.js';
import { path } from '../../../../server/contract/routes.js';
import { tell } from '../api.js';
import { whatLimits } from './draft.js';
import type { ReportBox } from './report-box.js';

const least = 4;

/** Asks the desk what kind of matter the words describe, and whether somebody is in danger. */
export async function guessKind(box: ReportBox): Promise<void> {
  const { what, whom } = box.draft();
  const words = what.trim().slice(0, whatLimits.max);
  if (words.length < least) return;
  const answer = await tell<KindGuess>(path('complaintKind'), { what: words, ...(whom.trim() === '' ? {} : { whom: whom.trim() }) });
  if (answer.ok && box.draft().what === what) box.change({ guess: answer.value });
}
