import { noticesLeft, staffNotices, type MarkNotices, type StaffNotices } from '../../../../server/contract/notices.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';

export const fetchNotices = (): Promise<StaffNotices> => api.ask(path('notices'), { reply: staffNotices });

export const markRead = (which: MarkNotices): Promise<{ unread: number }> => api.ask(path('noticesRead'), { method: 'POST', body: which, reply: noticesLeft });
