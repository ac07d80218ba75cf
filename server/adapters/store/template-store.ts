import type { Model } from 'mongoose';
import type { Template } from '../../desk/templates/template.js';
import type { TemplateStore } from '../../ports/template-store.js';
import { guardedSave } from './guarded-save.js';
import type { TemplateDoc } from './template-model.js';

export class MongoTemplateStore implements TemplateStore {
  constructor(private readonly model: Model<TemplateDoc>) {}

  async insert(template: Template): Promise<Template> {
    await this.model.create(toDoc(template));
    return template;
  }

  async get(id: string): Promise<Template | null> {
    const doc = await this.model.findById(id).lean<TemplateDoc>();
    return doc && fromDoc(doc);
  }

  async all(): Promise<Template[]> {
    const docs = await this.model.find({ _id: { $gte: '' } }).sort({ _id: 1 }).lean<TemplateDoc[]>();
    return docs.map(fromDoc);
  }

  async save({ id, version, ...fields }: Template): Promise<Template> {
    await guardedSave(this.model, { id, version, set: fields, push: {}, outbox: [] });
    return { id, ...fields, version: version + 1 };
  }
}

/** A template as its document. */
export function toDoc({ id, ...fields }: Template): TemplateDoc {
  return { _id: id, ...fields };
}

function fromDoc({ _id, ...fields }: TemplateDoc): Template {
  return { id: _id, ...fields };
}
