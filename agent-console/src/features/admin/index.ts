export { CalendarPage } from './calendar-page.js';
export { PoliciesPage } from './policies-page.js';
export { CalendarRulePage, PolicyRulePage } from './rule-page.js';
export { ChangePanel, ToEffect } from './effect-panel.js';
export { useRuleDraft, type RuleDesk } from './use-rule-draft.js';
