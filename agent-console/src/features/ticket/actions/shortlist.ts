import type { z } from 'zod';
import type { dispatchPreview } from '../../../../../server/contract/ticket-detail.js';

type Candidate = z.infer<typeof dispatchPreview>['candidates'][number];
const shown = 4;

/** The first few candidates to press on, and every blocked one with its reason; the rest are in the list of other units. */
export const shortlist = (candidates: readonly Candidate[]): Candidate[] => candidates.filter((candidate, place) => candidate.blocked || candidate.suggested || place < shown);
