import { path } from '../../../../server/contract/routes.js';
import { deskStatus } from '../../../../server/contract/staff.js';
import { api } from '../../shared/api/client.js';

export const fetchStatus = () => api.ask(path('status'), { reply: deskStatus });
