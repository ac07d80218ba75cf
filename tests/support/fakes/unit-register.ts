import { DeskError } from '../../../server/desk/errors.js';
import type { Unit, UnitRegister } from '../../../server/ports/directory.js';

export class FakeUnitRegister implements UnitRegister {
  constructor(private units: readonly Unit[]) {}

  async all(): Promise<readonly Unit[]> {
    return this.units;
  }
  async save(unit: Unit): Promise<Unit> {
    const stored = this.units.find(({ id }) => id === unit.id);
    if (stored?.revision !== unit.revision) throw new DeskError('stale');
    const next = { ...unit, revision: (unit.revision ?? 0) + 1 };
    this.units = this.units.map((one) => (one.id === unit.id ? next : one));
    return next;
  }
}
