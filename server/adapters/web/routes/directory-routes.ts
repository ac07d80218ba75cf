import { changeUnit, listUnits } from '../../../actions/directory/change-unit.js';
import { previewDirectory, saveDirectory, tryDirectory } from '../../../actions/directory/change-directory.js';
import { listDirectory, readDirectory } from '../../../actions/directory/read-directory.js';
import { changedUnit, changeUnit as changeBody, dutyDraft, dutyEffect, dutyLine, dutyTrial, dutyTrialResult, dutyVersion, dutyVersionLines, saveDuties, unitLines } from '../../../contract/directory.js';
import { routes } from '../../../contract/routes.js';
import { labelParams } from '../../../contract/rules.js';
import { presentDutyEffect, presentDutyLine, presentDutyVersion, presentDutyVersionLine, presentTrial, presentUnitLine } from '../present/directory.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['directory'];
/** A few hundred lines with what they rest on. */
const bodyLimit = 512 * 1024;

/** The directory of duties: everyone of staff reads and tries it, an admin adds versions. */
export function directoryRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.directoryVersions, { schema: { tags, response: { 200: dutyVersionLines, ...refusals } } }, async (request) => (await listDirectory(ports, actorOf(request))).map(presentDutyVersionLine));

  app.get(routes.directoryVersion, { schema: { tags, params: labelParams, response: { 200: dutyVersion, ...refusals } } }, async (request) => presentDutyVersion(await readDirectory(ports, actorOf(request), request.params.label)));

  app.post(routes.directoryPreview, { bodyLimit, schema: { tags, body: dutyDraft, response: { 200: dutyEffect, ...refusals } } }, async (request) => presentDutyEffect(await previewDirectory(ports, actorOf(request), request.body)));

  app.post(routes.directoryTrial, { bodyLimit, schema: { tags, body: dutyTrial, response: { 200: dutyTrialResult, ...refusals } } }, async (request) => presentTrial(await tryDirectory(ports, actorOf(request), request.body)));

  app.post(routes.directoryVersions, { bodyLimit, schema: { tags, body: saveDuties, response: { 201: dutyLine, ...refusals } } }, async (request, reply) => reply.code(201).send(presentDutyLine(await saveDirectory(ports, actorOf(request), request.body))));
}

/** Units with their people and their work, renamed, closed and opened one at a time. */
export function unitRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.unitLines, { schema: { tags, response: { 200: unitLines, ...refusals } } }, async (request) => (await listUnits(ports, actorOf(request))).map(presentUnitLine));

  app.put(routes.unitLine, { schema: { tags, params: idParams, body: changeBody, response: { 200: changedUnit, ...refusals } } }, async (request) => {
    const { id, revision = 0 } = await changeUnit(ports, actorOf(request), { ...request.params, ...request.body });
    return { id, revision };
  });
}
