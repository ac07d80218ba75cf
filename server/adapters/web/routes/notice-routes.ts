import { markNotices } from '../../../actions/notices/mark-notices.js';
import { readNotices } from '../../../actions/notices/read-notices.js';
import { markNotices as which, noticesLeft, staffNotices } from '../../../contract/notices.js';
import { routes } from '../../../contract/routes.js';
import { presentNotices } from '../present/notice.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['notices'];

/** What one was told, and marking it as read: always one's own. */
export function noticeRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.notices, { schema: { tags, response: { 200: staffNotices, ...refusals } } }, async (request) => presentNotices(await readNotices(ports, actorOf(request))));

  app.post(routes.noticesRead, { schema: { tags, body: which, response: { 200: noticesLeft, ...refusals } } }, async (request) => ({ unread: await markNotices(ports, actorOf(request), request.body) }));
}
