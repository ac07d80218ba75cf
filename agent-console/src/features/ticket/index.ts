export { TicketPage } from './ticket-page.js';
export { TicketPeek } from './ticket-peek.js';
export { ActionButton } from './actions/action-button.js';
export { createTicket, fetchTicket, runCommand } from './api.js';
export { DeadlineList } from './deadline-list.js';
