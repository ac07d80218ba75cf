export { crossValidate } from './cross-validate.js';
export { evaluationReport, meanAccuracy } from './evaluation-report.js';
export { figuresOf } from './figures.js';
export { labelledMessages, taxonomyHints } from './labelled-messages.js';
