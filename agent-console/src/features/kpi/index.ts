export { kpiLink } from './address.js';
export { figureText } from './figure-text.js';
export { Counted, FigureValue, useNothingWords } from './figure-value.js';
export { bandWords } from './words.js';
export { KpiPage } from './kpi-page.js';
