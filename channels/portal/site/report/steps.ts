import type { Bilingual } from '../../../../server/contract/common.js';
import { reportWords as words } from '../words/report-words.js';
import { type Draft, whatLimits } from './draft.js';

/** The five pages, in order. */
export const steps = ['what', 'where', 'who', 'contact', 'check'] as const;
export type Step = (typeof steps)[number];

export interface Problem {
  readonly field: string;
  readonly words: Bilingual;
}

const tooShort: Problem = { field: 'what', words: words.whatTooShort };
const tooLong: Problem = { field: 'what', words: words.whatTooLong };
const placeMissing: Problem = { field: 'where', words: words.whereMissing };
const wayMissing: Problem = { field: 'way', words: words.wayMissing };
const phoneMissing: Problem = { field: 'phone', words: words.phoneMissing };

/** Digits with the marks people write between them; the desk decides whether it can be dialled. */
const phoneLike = /^\+?[\d\s()-]{7,20}$/;

function contactProblems(draft: Draft): Problem[] {
  if (draft.way === null) return [wayMissing];
  return draft.way === 'none' || phoneLike.test(draft.phone.trim()) ? [] : [phoneMissing];
}

function whatProblems({ what }: Draft): Problem[] {
  const { length } = what.trim();
  if (length < whatLimits.min) return [tooShort];
  return length > whatLimits.max ? [tooLong] : [];
}

const checks: Record<Step, (draft: Draft) => Problem[]> = {
  what: whatProblems,
  where: (draft) => (draft.noPlace || draft.where.trim() !== '' ? [] : [placeMissing]),
  who: () => [],
  contact: contactProblems,
  check: (draft) => [...whatProblems(draft), ...checks.where(draft), ...contactProblems(draft)],
};

/** What must be put right before this page can be left. */
export const problemsOf = (step: Step, draft: Draft): Problem[] => checks[step](draft);

/** The page a mistake is put right on. */
export const stepOfField = (field: string): Step => ({ what: 'what', where: 'where', way: 'contact', phone: 'contact' } as const)[field] ?? 'what';

export const addressOf = (step: Step): string => `/report/${step}`;

/** Where 下一步 leads: on to the next page, or back to the check page one came from. */
export function afterStep(step: Step, changing: boolean): string {
  if (changing) return addressOf('check');
  return addressOf(steps[steps.indexOf(step) + 1] ?? 'check');
}

/** Where 上一步 leads; the first page leads home. */
export function beforeStep(step: Step): string {
  const before = steps[steps.indexOf(step) - 1];
  return before === undefined ? '/' : addressOf(before);
}
