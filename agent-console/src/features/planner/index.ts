export { PlannerPage } from './planner-page.js';
