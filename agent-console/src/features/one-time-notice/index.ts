export { NoticePage } from './notice-page.js';
export { TalkNotice } from './talk-notice.js';
export { TicketNotice } from './ticket-notice.js';
