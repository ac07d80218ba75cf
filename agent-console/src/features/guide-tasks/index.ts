export { GuideTaskPage } from './task-page.js';
export { GuideTasksPage } from './tasks-page.js';
