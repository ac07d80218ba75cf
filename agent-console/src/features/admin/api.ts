import { callEffect, callRuleVersion, type CallDraft } from '../../../../server/contract/call-rules.js';
import { path } from '../../../../server/contract/routes.js';
import { calendarVersion, policyVersion, ruleEffect, ruleLine, ruleLines, type CalendarDraft, type PolicyDraft, type RuleKind } from '../../../../server/contract/rules.js';
import { api } from '../../shared/api/client.js';

export const ruleKeys = {
  all: ['rules'],
  versions: (kind: RuleKind) => ['rules', kind, 'versions'],
  version: (kind: RuleKind, label: string) => ['rules', kind, label],
} as const;

export interface Saving<D> {
  draft: D;
  over: number;
  reason: string;
}

export const fetchCalendar = (label: string) => api.ask(path('calendarVersion', { label }), { reply: calendarVersion });
export const fetchPolicy = (label: string) => api.ask(path('policyVersion', { label }), { reply: policyVersion });
export const fetchCallRules = (label: string) => api.ask(path('callRuleVersion', { label }), { reply: callRuleVersion });
const versionsOf = { calendar: 'calendarVersions', policy: 'policyVersions', calls: 'callRuleVersions' } as const;
export const fetchVersions = (kind: RuleKind) => api.ask(path(versionsOf[kind]), { reply: ruleLines });

export const previewCalendar = (draft: CalendarDraft) => api.ask(path('calendarPreview'), { method: 'POST', body: draft, reply: ruleEffect });
export const previewPolicy = (draft: PolicyDraft) => api.ask(path('policyPreview'), { method: 'POST', body: draft, reply: ruleEffect });
export const saveCalendar = (saving: Saving<CalendarDraft>) => api.ask(path('calendarVersions'), { method: 'POST', body: saving, reply: ruleLine });
export const savePolicy = (saving: Saving<PolicyDraft>) => api.ask(path('policyVersions'), { method: 'POST', body: saving, reply: ruleLine });
export const previewCallRules = (draft: CallDraft) => api.ask(path('callRulePreview'), { method: 'POST', body: draft, reply: callEffect });
export const saveCallRules = (saving: Saving<CallDraft>) => api.ask(path('callRuleVersions'), { method: 'POST', body: saving, reply: ruleLine });
