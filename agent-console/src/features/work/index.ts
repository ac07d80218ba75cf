export { OfferDesk } from './offer-desk.js';
export { OfferCorner } from './offer-corner.js';
export { PresenceMenu } from './presence-menu.js';
export { useWork } from './use-work.js';
export { WorkPage } from './work-page.js';
