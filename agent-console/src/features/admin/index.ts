export { CalendarPage } from './calendar-page.js';
export { CallRulesPage } from './call-rules-page.js';
export { PoliciesPage } from './policies-page.js';
export { CalendarRulePage, CallRulePage, PolicyRulePage } from './rule-page.js';
export { ChangePanel, ToEffect } from './effect-panel.js';
export { useRuleDraft, type RuleDesk } from './use-rule-draft.js';
