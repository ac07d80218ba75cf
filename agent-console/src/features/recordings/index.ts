export { RecordingsOf } from './recordings-of.js';
export { RecordingsPanel } from './recordings-panel.js';
