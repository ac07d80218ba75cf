export { DispatchPage } from './dispatch-page.js';
