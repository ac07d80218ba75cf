export { HallDisplayPage } from './hall-display-page.js';
