export { CalendarPage } from './calendar-page.js';
export { PoliciesPage } from './policies-page.js';
export { CalendarRulePage, PolicyRulePage } from './rule-page.js';
