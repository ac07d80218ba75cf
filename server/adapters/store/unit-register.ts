import type { Model } from 'mongoose';
import { DeskError } from '../../desk/errors.js';
import type { Unit, UnitRegister } from '../../ports/directory.js';
import type { PageDoc } from './directory-model.js';

interface Deps {
  units: Model<PageDoc>;
  /** Told when this process has saved a unit. */
  saved: () => void;
}

export class MongoUnitRegister implements UnitRegister {
  constructor(private readonly deps: Deps) {}

  async all(): Promise<readonly Unit[]> {
    const docs = await this.deps.units.find({ order: { $gte: 0 } }).sort({ order: 1 }).lean<PageDoc[]>();
    return docs.map(({ page }) => page as Unit);
  }

  async save(unit: Unit): Promise<Unit> {
    const next = { ...unit, revision: (unit.revision ?? 0) + 1 };
    const { matchedCount } = await this.deps.units.updateOne({ _id: unit.id, 'page.revision': unit.revision ?? null }, { $set: { page: next } });
    if (matchedCount === 0) throw new DeskError('stale');
    this.deps.saved();
    return next;
  }
}
