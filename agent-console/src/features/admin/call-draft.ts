import type { CallDraft } from '../../../../server/contract/call-rules.js';

const said = (value: unknown): string => JSON.stringify(value);

/** Whether a draft sets this otherwise than its base. */
export const differs = (base: CallDraft, draft: CallDraft, name: keyof CallDraft): boolean => said(base[name]) !== said(draft[name]);

/** What a draft sets otherwise than its base, set again over another base. */
export function rebasedCalls(base: CallDraft, draft: CallDraft, onto: CallDraft): CallDraft {
  const changed = Object.entries(draft).filter(([name]) => differs(base, draft, name as keyof CallDraft));
  return { ...onto, ...(Object.fromEntries(changed) as Partial<CallDraft>) };
}
