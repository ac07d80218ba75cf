import type { Template } from '../../desk/templates/template.js';
import { documentSchema, list, number, opaque, text } from './document-schema.js';

export type TemplateDoc = Omit<Template, 'id'> & { _id: string };

export const templateSchema = documentSchema<TemplateDoc>({ _id: text, version: number, text: opaque, deletedAt: number, updatedAt: number, revisions: list(opaque) });
