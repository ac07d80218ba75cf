export { CallerBookingPage } from './caller-booking-page.js';
