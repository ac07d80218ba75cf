export { ActButton } from './act-button.js';
export { ActReasons } from './act-reasons.js';
export { fetchCounts } from './api.js';
export { MoreActions } from './more-actions.js';
export { OneByOne } from './one-by-one.js';
export { QueuePage } from './queue-page.js';
export { useTicket } from './use-ticket.js';
export { ViewCards } from './view-cards.js';
