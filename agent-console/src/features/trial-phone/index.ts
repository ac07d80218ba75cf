export { TrialPhonePage } from './trial-phone-page.js';
