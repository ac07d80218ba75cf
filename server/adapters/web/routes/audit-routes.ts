import { readAccess } from '../../../actions/access/read-access.js';
import { exportAudit, readAudit, verifyAudit } from '../../../actions/access/read-audit.js';
import { accessLines } from '../../../contract/access.js';
import { auditCheck, auditPage, auditQuery, auditSheetQuery } from '../../../contract/audit.js';
import { routes } from '../../../contract/routes.js';
import { auditSheet } from '../present/audit-sheet.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['audit'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The audit log for the auditor, and who holds which roles. */
export function auditRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.audit, { schema: { tags, querystring: auditQuery, response: { 200: auditPage, ...refusals } } }, async (request) => readAudit(ports, actorOf(request), request.query));

  app.post(routes.auditCheck, { schema: { tags, response: { 200: auditCheck, ...refusals } } }, async (request) => verifyAudit(ports, actorOf(request)));

  app.get(routes.auditSheet, { schema: { tags, querystring: auditSheetQuery } }, async (request, reply) => {
    const bytes = await ports.sheets.write([auditSheet(await exportAudit(ports, actorOf(request), request.query))]);
    return reply.type(xlsx).header('content-disposition', 'attachment; filename="audit-log.xlsx"').header('cache-control', 'private, no-store').send(Buffer.from(bytes));
  });

  app.get(routes.access, { schema: { tags, response: { 200: accessLines, ...refusals } } }, async (request) => (await readAccess(ports, actorOf(request))).map(({ id, username, name, roles, unitId, conflicts }) => ({ id, username, name, roles: [...roles], unitId, conflicts: conflicts.map(({ conflict, roles: both }) => ({ conflict, roles: [...both] })) })));
}
