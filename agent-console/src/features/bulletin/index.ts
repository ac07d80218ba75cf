export { lastMonthOf } from './last-month.js';
export { useDraftOf } from './use-draft-of.js';
export { BulletinPage } from './bulletin-page.js';
export { BulletinsPage } from './bulletins-page.js';
