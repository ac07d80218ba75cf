import type { Bilingual } from '../../../../server/contract/common.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { reportWords as words, wayWords } from '../words/report-words.js';
import { type Draft, kindOf } from './draft.js';
import type { Step } from './steps.js';

export interface CheckRow {
  readonly label: Bilingual;
  /** The citizen's own words, or ours in both languages. */
  readonly value: string | Bilingual;
  readonly facts?: Record<string, number>;
  readonly step: Step;
}

const or = (text: string, otherwise: Bilingual): string | Bilingual => (text.trim() === '' ? otherwise : text.trim());

/** Every answer of the form, each with the page it is changed on. */
export function checkRows(draft: Draft): CheckRow[] {
  const kind = kindOf(draft);
  const reachable = draft.way !== null && draft.way !== 'none';
  return [
    { label: words.rowWhat, value: or(draft.what, words.none), step: 'what' },
    { label: words.rowPhotos, value: draft.photos.length === 0 ? words.none : words.photosKept, facts: { n: draft.photos.length }, step: 'what' },
    { label: words.rowWhere, value: draft.noPlace ? words.whereNoPlace : or(draft.where, words.none), step: 'where' },
    { label: words.rowWho, value: or(draft.whom, words.none), step: 'who' },
    { label: words.rowKind, value: kind === null ? words.kindByUs : ticketTypeWords[kind], step: 'who' },
    { label: words.rowWay, value: draft.way === null ? words.none : wayWords[draft.way].label, step: 'contact' },
    ...(reachable ? [{ label: words.rowContact, value: or([draft.name, draft.phone].map((text) => text.trim()).join(' '), words.none), step: 'contact' as const }] : []),
  ];
}
