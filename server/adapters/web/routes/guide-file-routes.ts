import { z } from 'zod';
import { exportGuides, importGuides } from '../../../actions/guides/guide-files.js';
import { guideExportQuery, guideFileParams, guideImportQuery, importReport, type GuideFormat } from '../../../contract/guide-files.js';
import { routes } from '../../../contract/routes.js';
import type { Candidate } from '../../../desk/catalogue/import-guides.js';
import { contentsIn, sheetsOf } from '../../../desk/catalogue/sheets/guide-workbook.js';
import type { Sheets } from '../../../ports/sheets.js';
import { candidatesIn, checked, guidesAsText, presentReport } from '../present/guide-file.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['guides'];
const types: Record<GuideFormat, string> = { json: 'application/json; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
/** Several hundred guides with their laws. */
const bodyLimit = 20 * 1024 * 1024;

/** Guides taken away as a file, and brought in as drafts. */
export function guideFileRoutes(app: App, { ports }: RouteParts): void {
  app.addContentTypeParser(types.xlsx, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));

  app.get(routes.guideExport, { schema: { tags, params: guideFileParams, querystring: guideExportQuery } }, async (request, reply) => {
    const { format } = request.params;
    const guides = await exportGuides(ports, actorOf(request), request.query.category);
    const bytes = format === 'json' ? Buffer.from(guidesAsText(guides)) : Buffer.from(await ports.sheets.write(sheetsOf(guides)));
    return reply.type(types[format]).header('content-disposition', `attachment; filename="guides.${format}"`).send(bytes);
  });

  app.post(routes.guideImport, { bodyLimit, schema: { tags, params: guideFileParams, querystring: guideImportQuery, body: z.unknown(), response: { 200: importReport, ...refusals } } }, async (request) => {
    const { act, why } = request.query;
    const candidates = await readers[request.params.format](ports.sheets, request.body);
    return presentReport(await importGuides(ports, actorOf(request), { candidates, why: act === 'apply' ? (why ?? defaultWhy) : null }));
  });
}

const defaultWhy = '导入';
const unreadable: readonly Candidate[] = [{ row: 1, itemCode: '', content: null, faults: [{ reason: 'unreadable', at: 'file' }] }];

const readers: Record<GuideFormat, (sheets: Sheets, body: unknown) => Promise<readonly Candidate[]>> = {
  json: (_sheets, body) => Promise.resolve(candidatesIn(body)),
  xlsx: async (sheets, body) => {
    const workbook = Buffer.isBuffer(body) ? await sheets.read(body) : null;
    return workbook ? contentsIn(workbook).map(checked) : unreadable;
  },
};
