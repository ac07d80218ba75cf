import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { beginTemplate, deleteTemplate, editTemplate, restoreTemplate, type Template, type TemplateText } from '../../desk/templates/template.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

type WritePorts = Pick<Ports, 'clock' | 'ids' | 'templates'>;

/** Adds a template to the district's list. */
export async function createTemplate(ports: WritePorts, actor: StaffActor, text: TemplateText): Promise<Template> {
  mustMay(actor, 'templates.change', desk);
  return ports.templates.insert(beginTemplate({ id: ports.ids.id(), text }, { actor, now: ports.clock.now() }));
}

/** Stores other words as the next version. Throws `stale` with who was faster. */
export async function rewriteTemplate(ports: WritePorts, actor: StaffActor, { id, version, text }: { id: string; version: number; text: TemplateText }): Promise<Template> {
  return change(ports, actor, { id, version, decide: (template) => editTemplate(template, text, { actor, now: ports.clock.now() }) });
}

/** Deletes a template or takes that back. */
export async function moveTemplate(ports: WritePorts, actor: StaffActor, { id, version, act }: { id: string; version: number; act: 'delete' | 'restore' }): Promise<Template> {
  const moves = { delete: deleteTemplate, restore: restoreTemplate };
  return change(ports, actor, { id, version, decide: (template) => moves[act](template, { actor, now: ports.clock.now() }) });
}

async function change({ templates }: WritePorts, actor: StaffActor, { id, version, decide }: { id: string; version: number; decide: (template: Template) => Template }): Promise<Template> {
  mustMay(actor, 'templates.change', desk);
  const template = await templates.get(id);
  if (!template) throw new DeskError('not_found', { what: 'template' });
  if (template.version !== version) throw new DeskError('stale', { version: template.version, name: template.revisions.at(-1)?.by?.name ?? '' });
  const next = decide(template);
  return next === template ? template : templates.save(next);
}
