import type { StaffActor } from '../access/actor.js';
import type { Instant, Text } from '../text.js';

export type TemplateUse = 'chat' | 'answer' | 'reject' | 'feedback' | 'extension' | 'advice' | 'demand' | 'note';
export type TemplateAct = 'created' | 'edited' | 'deleted' | 'restored';

export interface TemplateText {
  name: Text;
  uses: readonly TemplateUse[];
  /** With `{fields}` and `[[blanks]]`; without English, an English matter gets the Chinese one. */
  body: { zh: string; en: string | null };
}

/** One version as it was, with who made it; nobody for what the desk began with. */
export interface TemplateRevision {
  version: number;
  at: Instant;
  by: { id: string; name: string } | null;
  act: TemplateAct;
  text: TemplateText;
}

/** A canned text of the whole district. */
export interface Template {
  id: string;
  version: number;
  text: TemplateText;
  deletedAt: Instant | null;
  updatedAt: Instant;
  /** The oldest first. */
  revisions: readonly TemplateRevision[];
}

interface Act {
  actor: StaffActor;
  now: Instant;
}

/** A template the desk is set up with. */
export function firstTemplate({ id, text }: { id: string; text: TemplateText }, now: Instant): Template {
  return { id, version: 1, text, deletedAt: null, updatedAt: now, revisions: [{ version: 1, at: now, by: null, act: 'created', text }] };
}

/** A new one by somebody. */
export function beginTemplate({ id, text }: { id: string; text: TemplateText }, { actor, now }: Act): Template {
  const template = firstTemplate({ id, text }, now);
  return { ...template, revisions: template.revisions.map((revision) => ({ ...revision, by: { id: actor.id, name: actor.name } })) };
}

/** Other words as the next version; a deleted one comes back with them. */
export function editTemplate(template: Template, text: TemplateText, act: Act): Template {
  return changed(template, { text, deletedAt: null }, { ...act, what: 'edited' });
}

/** Out of every list, its versions kept. Twice changes nothing. */
export function deleteTemplate(template: Template, act: Act): Template {
  return template.deletedAt === null ? changed(template, { deletedAt: act.now }, { ...act, what: 'deleted' }) : template;
}

/** Takes the deletion back. Twice changes nothing. */
export function restoreTemplate(template: Template, act: Act): Template {
  return template.deletedAt === null ? template : changed(template, { deletedAt: null }, { ...act, what: 'restored' });
}

function changed(template: Template, change: Partial<Template>, { actor, now, what }: Act & { what: TemplateAct }): Template {
  const next = { ...template, ...change };
  const revision = { version: template.version + 1, at: now, by: { id: actor.id, name: actor.name }, act: what, text: next.text };
  return { ...next, updatedAt: now, revisions: [...template.revisions, revision] };
}
