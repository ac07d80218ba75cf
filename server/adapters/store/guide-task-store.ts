import type { Model } from 'mongoose';
import { inTaskOrder, type GuideTask } from '../../desk/catalogue/guide-task.js';
import type { GuideTaskFilter, GuideTaskStore } from '../../ports/guide-store.js';
import type { GuideTaskDoc } from './guide-model.js';
import { guardedSave } from './guarded-save.js';

export class MongoGuideTaskStore implements GuideTaskStore {
  constructor(private readonly model: Model<GuideTaskDoc>) {}

  async insert(task: GuideTask): Promise<GuideTask> {
    const { id, ...fields } = task;
    await this.model.create({ _id: id, ...fields });
    return task;
  }

  async get(id: string): Promise<GuideTask | null> {
    const doc = await this.model.findById(id).lean<GuideTaskDoc>();
    return doc && fromDoc(doc);
  }

  async save({ id, version, ...fields }: GuideTask): Promise<GuideTask> {
    await guardedSave(this.model, { id, version, set: fields, push: {}, outbox: [] });
    return { id, ...fields, version: version + 1 };
  }

  async find({ unitId, itemCode, states }: GuideTaskFilter): Promise<GuideTask[]> {
    const conditions = { dueOn: { $gte: '' }, ...(unitId !== undefined && { 'unit.id': unitId }), ...(itemCode !== undefined && { itemCode }), ...(states && { state: { $in: states } }) };
    const docs = await this.model.find(conditions).lean<GuideTaskDoc[]>();
    return docs.map(fromDoc).sort(inTaskOrder);
  }
}

function fromDoc({ _id, ...fields }: GuideTaskDoc): GuideTask {
  return { id: _id, ...fields };
}
