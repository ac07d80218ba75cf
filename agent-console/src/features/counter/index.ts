export { CounterPage } from './counter-page.js';
