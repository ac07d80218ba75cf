import { listTemplates, templatesFor } from '../../../actions/notices/read-templates.js';
import { createTemplate, moveTemplate, rewriteTemplate } from '../../../actions/notices/write-template.js';
import { routes } from '../../../contract/routes.js';
import { editTemplate, moveTemplate as moveBody, template, templateKit, templateKitQuery, templates, templateText } from '../../../contract/templates.js';
import { presentKit, presentTemplate, type Desk } from '../present/templates.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['templates'];
const whole = { 200: template, ...refusals };

/** Canned texts: every composer takes from them, those who look after them change them. */
export function templateRoutes(app: App, { ports, config }: RouteParts): void {
  app.get(routes.templateKit, { schema: { tags, querystring: templateKitQuery, response: { 200: templateKit, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const [atHand, units] = await Promise.all([templatesFor(ports, actor, request.query), ports.directory.units()]);
    const unitName: Desk['unitName'] = (unitId, lang) => units.find(({ id }) => id === unitId)?.name[lang] ?? unitId;
    return presentKit(atHand, request.query, { actor, now: ports.clock.now(), hotline: config.site.hotline, brand: config.site.brand, unitName });
  });

  app.get(routes.templates, { schema: { tags, response: { 200: templates, ...refusals } } }, async (request) => (await listTemplates(ports, actorOf(request))).map(presentTemplate));

  app.post(routes.templates, { schema: { tags, body: templateText, response: { 201: template, ...refusals } } }, async (request, reply) =>
    reply.code(201).send(presentTemplate(await createTemplate(ports, actorOf(request), request.body))),
  );

  app.put(routes.template, { schema: { tags, params: idParams, body: editTemplate, response: whole } }, async (request) =>
    presentTemplate(await rewriteTemplate(ports, actorOf(request), { ...request.params, ...request.body })),
  );

  app.post(routes.templateMoves, { schema: { tags, params: idParams, body: moveBody, response: whole } }, async (request) =>
    presentTemplate(await moveTemplate(ports, actorOf(request), { ...request.params, ...request.body })),
  );
}
