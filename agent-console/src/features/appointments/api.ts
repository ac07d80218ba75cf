import { path } from '../../../../server/contract/routes.js';
import { appointmentRows } from '../../../../server/contract/staff.js';
import { api } from '../../shared/api/client.js';

export const fetchAppointments = (from: number, to: number) => api.ask(path('appointments'), { query: { from, to }, reply: appointmentRows });
