import { previewRules } from '../../../actions/deadlines/preview-rules.js';
import { listRules, readRule } from '../../../actions/deadlines/read-rules.js';
import { saveRules } from '../../../actions/deadlines/save-rules.js';
import { routes } from '../../../contract/routes.js';
import { calendarDraft, calendarVersion, labelParams, policyDraft, policyVersion, ruleEffect, ruleLine, ruleLines, saveCalendar, savePolicy, type PolicyDraft } from '../../../contract/rules.js';
import type { PolicyDraft as Draft } from '../../../desk/deadlines/policy-draft.js';
import type { Ports } from '../../../ports/index.js';
import type { RuleVersion } from '../../../ports/rulebook.js';
import { presentCalendar, presentEffect, presentPolicy, presentRuleLine } from '../present/rules.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['rules'];
const linesReply = { 200: ruleLines, ...refusals };
const lineReply = { 201: ruleLine, ...refusals };
const effectReply = { 200: ruleEffect, ...refusals };
/** A few years of days and names; a form of a citizen is smaller. */
const bodyLimit = 512 * 1024;

/** The working calendar: everyone of staff reads it, an admin adds versions. */
export function calendarRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.calendarVersions, { schema: { tags, response: linesReply } }, async (request) => (await listRules(ports, actorOf(request), 'calendar')).map(presentRuleLine));

  app.get(routes.calendarVersion, { schema: { tags, params: labelParams, response: { 200: calendarVersion, ...refusals } } }, async (request) => {
    const rule = await readRule(ports, actorOf(request), { kind: 'calendar', label: request.params.label });
    return presentCalendar(rule, await isNewest(ports, rule));
  });

  app.post(routes.calendarPreview, { bodyLimit, schema: { tags, body: calendarDraft, response: effectReply } }, async (request) =>
    presentEffect(await previewRules(ports, actorOf(request), { kind: 'calendar', draft: request.body })),
  );

  app.post(routes.calendarVersions, { bodyLimit, schema: { tags, body: saveCalendar, response: lineReply } }, async (request, reply) => {
    const saved = await saveRules(ports, actorOf(request), { kind: 'calendar', ...request.body });
    return reply.code(201).send(presentRuleLine(saved));
  });
}

/** The deadline policies, in the same way. */
export function policyRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.policyVersions, { schema: { tags, response: linesReply } }, async (request) => (await listRules(ports, actorOf(request), 'policy')).map(presentRuleLine));

  app.get(routes.policyVersion, { schema: { tags, params: labelParams, response: { 200: policyVersion, ...refusals } } }, async (request) => {
    const rule = await readRule(ports, actorOf(request), { kind: 'policy', label: request.params.label });
    return presentPolicy(rule, await isNewest(ports, rule));
  });

  app.post(routes.policyPreview, { bodyLimit, schema: { tags, body: policyDraft, response: effectReply } }, async (request) =>
    presentEffect(await previewRules(ports, actorOf(request), { kind: 'policy', draft: asPolicyDraft(request.body) })),
  );

  app.post(routes.policyVersions, { bodyLimit, schema: { tags, body: savePolicy, response: lineReply } }, async (request, reply) => {
    const { draft, over, reason } = request.body;
    const saved = await saveRules(ports, actorOf(request), { kind: 'policy', draft: asPolicyDraft(draft), over, reason });
    return reply.code(201).send(presentRuleLine(saved));
  });
}

/** Without the fields a row leaves open. */
function asPolicyDraft({ rows, ...draft }: PolicyDraft): Draft {
  return { ...draft, rows: rows.map(({ step, types, urgency, limit }) => ({ step, limit, ...(types && { types }), ...(urgency && { urgency }) })) };
}

async function isNewest({ rulebook }: Pick<Ports, 'rulebook'>, { kind, version }: RuleVersion): Promise<boolean> {
  return (await rulebook.newest(kind)).version === version;
}
