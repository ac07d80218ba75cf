import { z } from 'zod';
import { instant, lang } from './common.js';
import { templateFields, unknownFields, type TemplateField } from './words/template-text.js';

/** Where a template may be taken. */
export const templateUse = z.enum(['chat', 'answer', 'reject', 'feedback', 'extension', 'advice', 'demand', 'note']);
export type TemplateUse = z.infer<typeof templateUse>;
/** What the citizen reads; the rest stays inside. */
export const forCitizens: readonly TemplateUse[] = ['chat', 'answer', 'reject', 'feedback', 'extension'];

const name = z.string().trim().min(2).max(40);
const body = z.string().trim().min(2).max(2000).refine((text) => unknownFields(text).length === 0, { params: { unknownFields: true } });
export const templateText = z.object({ name: z.object({ zh: name, en: name }), uses: z.array(templateUse).min(1), body: z.object({ zh: body, en: body.nullable() }) });
export type TemplateText = z.infer<typeof templateText>;

const storedText = z.object({ name: z.object({ zh: z.string(), en: z.string() }), uses: z.array(templateUse), body: z.object({ zh: z.string(), en: z.string().nullable() }) });
const templateAct = z.enum(['created', 'edited', 'deleted', 'restored']);
const templateRevision = z.object({ version: z.number().int(), at: instant, by: z.string().nullable(), act: templateAct, text: storedText });
export type TemplateRevision = z.infer<typeof templateRevision>;
export const template = z.object({ id: z.string(), version: z.number().int(), text: storedText, deleted: z.boolean(), updatedAt: instant, revisions: z.array(templateRevision) });
export type Template = z.infer<typeof template>;
export const templates = z.array(template);

export const editTemplate = z.object({ version: z.number().int().min(1), text: templateText });
export const moveTemplate = z.object({ version: z.number().int().min(1), act: z.enum(['delete', 'restore']) });
export type MoveTemplate = z.infer<typeof moveTemplate>;

export const templateKitQuery = z.object({ use: templateUse, lang, ticketNo: z.string().regex(/^\d{18}$/).optional(), conversationId: z.string().min(1).max(80).optional() });
export type TemplateKitQuery = z.infer<typeof templateKitQuery>;
const fieldNames = Object.keys(templateFields) as [TemplateField, ...TemplateField[]];
/** The templates of one use, in the language of who will read the text, and what their fields stand for here. */
export const templateKit = z.object({
  lang,
  facts: z.partialRecord(z.enum(fieldNames), z.string()),
  templates: z.array(z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }), body: z.string() })),
});
export type TemplateKit = z.infer<typeof templateKit>;
