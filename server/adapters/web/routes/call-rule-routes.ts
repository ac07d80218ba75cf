import { previewCallRules, saveCallRules } from '../../../actions/calls/call-rules.js';
import { listRules, readRule } from '../../../actions/deadlines/read-rules.js';
import { callDraft, callEffect, callRuleVersion, saveCallRules as saving } from '../../../contract/call-rules.js';
import { routes } from '../../../contract/routes.js';
import { labelParams, ruleLine, ruleLines } from '../../../contract/rules.js';
import { presentCallRules } from '../present/call-rules.js';
import { presentRuleLine } from '../present/rules.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['rules'];

/** How calls are taken: everyone of staff reads it; a supervisor or an admin adds versions. */
export function callRuleRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.callRuleVersions, { schema: { tags, response: { 200: ruleLines, ...refusals } } }, async (request) => (await listRules(ports, actorOf(request), 'calls')).map(presentRuleLine));

  app.get(routes.callRuleVersion, { schema: { tags, params: labelParams, response: { 200: callRuleVersion, ...refusals } } }, async (request) => {
    const rule = await readRule(ports, actorOf(request), { kind: 'calls', label: request.params.label });
    return presentCallRules(rule, (await ports.rulebook.newest('calls')).version === rule.version);
  });

  app.post(routes.callRulePreview, { schema: { tags, body: callDraft, response: { 200: callEffect, ...refusals } } }, (request) => previewCallRules(ports, actorOf(request), request.body));

  app.post(routes.callRuleVersions, { schema: { tags, body: saving, response: { 201: ruleLine, ...refusals } } }, async (request, reply) => reply.code(201).send(presentRuleLine(await saveCallRules(ports, actorOf(request), request.body))));
}
