export { fetchCounts } from './api.js';
export { QueuePage } from './queue-page.js';
export { ViewCards } from './view-cards.js';
