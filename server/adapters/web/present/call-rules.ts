import type { CallDraft, CallRuleVersion } from '../../../contract/call-rules.js';
import { callDraftOf, callRanges } from '../../../desk/calls/call-draft.js';
import type { CallPolicy } from '../../../desk/calls/policy.js';
import type { RuleVersion } from '../../../ports/rulebook.js';
import { presentRuleLine } from './rules.js';

/** A rule of calls whole, in the units it is entered in; `newest` says whether it is the one in force. */
export function presentCallRules(rule: RuleVersion<'calls'>, newest: boolean): CallRuleVersion {
  return { ...presentRuleLine(rule), newest, content: draftOf(rule.content), ranges: callRanges };
}

function draftOf(policy: CallPolicy): CallDraft {
  const { hours, ...draft } = callDraftOf(policy);
  return { ...draft, hours: { days: hours.days, periods: hours.periods.map(({ from, to }) => ({ from, to })) } };
}
