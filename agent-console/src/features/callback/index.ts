export { CallbackPage } from './callback-page.js';
