export { UnitPage } from './unit-page.js';
