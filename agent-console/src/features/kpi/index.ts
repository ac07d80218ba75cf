export { figureText } from './figure-text.js';
export { bandWords } from './words.js';
export { KpiPage } from './kpi-page.js';
