import { faultsOfPeriods, type PeriodFault } from '../calendar/period-faults.js';
import { DeskError } from '../errors.js';
import { usualCallPolicy, type CallPolicy } from './policy.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** The rule of calls as it is entered: whole seconds, minutes and days. */
export type CallDraft = Pick<CallPolicy, 'answer' | 'hours' | 'callbackTries' | 'record' | 'listening'> & {
  readonly ringSeconds: number;
  readonly offerSeconds: number;
  readonly wrapUpSeconds: number;
  readonly callbackAgainMinutes: number;
  readonly keepRecordingDays: number;
};

/** Each number, with what it may be set to. A caller hears at least two rings, and nobody rings for more than a minute (GB/T 33358: 15 s). */
export const callRanges = {
  ringSeconds: { least: 5, most: 60 },
  offerSeconds: { least: 10, most: 60 },
  wrapUpSeconds: { least: 10, most: 600 },
  callbackTries: { least: 1, most: 10 },
  callbackAgainMinutes: { least: 5, most: 1440 },
  keepRecordingDays: { least: 90, most: 3650 },
} as const satisfies Partial<Record<keyof CallDraft, { least: number; most: number }>>;

type CallNumber = keyof typeof callRanges;
const callNumbers = Object.keys(callRanges) as readonly CallNumber[];

type CallFault = { readonly fault: 'call_range'; readonly rule: CallNumber } | { readonly fault: PeriodFault; readonly rule: 'hours' };

/** Everything that keeps a draft from being the rule of calls; none when it is one. */
export function callFaults(draft: CallDraft): CallFault[] {
  const numbers = callNumbers.filter((name) => !inRange(name, draft[name])).map((rule) => ({ fault: 'call_range', rule }) as const);
  return [...numbers, ...faultsOfPeriods(draft.hours.periods).map((fault) => ({ fault, rule: 'hours' }) as const)];
}

function inRange(name: CallNumber, value: number): boolean {
  const { least, most } = callRanges[name];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** What the nth version is called. */
export function callLabel(n: number): string {
  return `calls-v${n}`;
}

/** The draft as the rule of that version. Throws DeskError `invalid` with what is wrong and, for a number, its range. */
export function enteredCalls(draft: CallDraft, version: string): CallPolicy {
  const [first] = callFaults(draft);
  if (first) throw new DeskError('invalid', { field: 'calls', ...first, ...(first.rule !== 'hours' && callRanges[first.rule]) });
  const { answer, hours, callbackTries, record, listening } = draft;
  return {
    version,
    answer,
    hours,
    callbackTries,
    record,
    listening,
    ringMs: draft.ringSeconds * SECOND,
    offerMs: draft.offerSeconds * SECOND,
    wrapUpMs: draft.wrapUpSeconds * SECOND,
    callbackAgainMs: draft.callbackAgainMinutes * MINUTE,
    keepRecordingMs: draft.keepRecordingDays * DAY,
  };
}

/** A rule as it would be entered. */
export function callDraftOf({ answer, hours, callbackTries, record, listening, ...spans }: CallPolicy): CallDraft {
  return {
    answer,
    hours,
    callbackTries,
    record,
    listening,
    ringSeconds: spans.ringMs / SECOND,
    offerSeconds: spans.offerMs / SECOND,
    wrapUpSeconds: spans.wrapUpMs / SECOND,
    callbackAgainMinutes: spans.callbackAgainMs / MINUTE,
    keepRecordingDays: spans.keepRecordingMs / DAY,
  };
}

/** A stored rule under today's program: what it did not know is as usual. */
export function completeCalls(stored: Partial<CallPolicy>): CallPolicy {
  return { ...usualCallPolicy, ...stored };
}

/** Whether a change is about what is kept and what is told: who listens does not decide whether that is told. */
export function changesPrivacy(before: CallPolicy, after: CallPolicy): boolean {
  return (['record', 'keepRecordingMs', 'listening'] as const).some((name) => before[name] !== after[name]);
}
