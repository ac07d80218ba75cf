export { sheetsOf } from './to-workbook.js';
export { contentsIn } from './from-workbook.js';
