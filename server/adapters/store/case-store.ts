import type { Model } from 'mongoose';
import type { CaseRecord } from '../../desk/reports/case.js';
import type { Instant } from '../../desk/text.js';
import type { CaseStore } from '../../ports/case-store.js';
import type { CaseDoc, CaseLayoutDoc } from './case-model.js';
import { wasNew } from './duplicates.js';

const layoutId = 'cases';

export class MongoCaseStore implements CaseStore {
  constructor(private readonly deps: { cases: Model<CaseDoc>; layouts: Model<CaseLayoutDoc> }) {}

  /** A newer record keeps its place: the insert that then is tried finds the number taken. */
  async put(record: CaseRecord): Promise<void> {
    const { no, version, topic, filedAt, cases } = record;
    const instants = [filedAt, ...cases.map(({ at }) => at)];
    const set = { version, topic, firstAt: Math.min(...instants), lastAt: Math.max(...instants), packed: JSON.stringify(record) };
    const older: object = { _id: no, version: { $lte: version } };
    await wasNew(this.deps.cases.updateOne(older, { $set: set }, { upsert: true }));
  }

  async within(from: Instant, to: Instant, topic?: string): Promise<CaseRecord[]> {
    const docs = await this.deps.cases.find({ ...(topic !== undefined && { topic }), lastAt: { $gte: from }, firstAt: { $lt: to } }, { packed: 1, _id: 0 }).lean<Pick<CaseDoc, 'packed'>[]>();
    return docs.map(({ packed }) => JSON.parse(packed) as CaseRecord);
  }

  async layout(): Promise<number> {
    return (await this.deps.layouts.findById(layoutId).lean<CaseLayoutDoc>())?.layout ?? 0;
  }

  async madeIn(layout: number): Promise<void> {
    await this.deps.layouts.updateOne({ _id: layoutId }, { $set: { layout } }, { upsert: true });
  }
}
