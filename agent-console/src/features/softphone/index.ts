export { CallPane } from './call-pane.js';
export { CallOfferCard } from './call-offer-card.js';
export { CallsPage } from './calls-page.js';
export { PhoneDesk } from './phone-desk.js';
export { SoftphoneBar } from './softphone-bar.js';
