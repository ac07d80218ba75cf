import { path } from '../../../../server/contract/routes.js';
import { colleagues, units } from '../../../../server/contract/staff.js';
import { api } from '../api/client.js';

export const fetchUnits = () => api.ask(path('units'), { reply: units });
export const fetchColleagues = () => api.ask(path('colleagues'), { reply: colleagues });
