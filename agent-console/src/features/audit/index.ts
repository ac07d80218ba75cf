export { AuditPage } from './audit-page.js';
export { StaffPage } from './staff-page.js';
