export { SuggestionPanel } from './suggestion-panel.js';
export { SummaryPanel } from './summary-panel.js';
