export { AppointmentsPage } from './appointments-page.js';
