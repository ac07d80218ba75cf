import type { House } from './house.js';
import type { StaffMember } from './staff-member.js';

/** The people of one desk, day after day: everybody goes home before the clock is set, and signs in again when they are needed. */
export class Office {
  private readonly present = new Map<string, StaffMember>();

  constructor(readonly house: House) {}

  /** The next moment of the story. */
  async on(clock: string): Promise<void> {
    await Promise.all([...this.present.values()].map((member) => member.leaves()));
    this.present.clear();
    await this.house.opensAgainAt(clock);
  }

  async member(username: string, size: { width?: number } = {}): Promise<StaffMember> {
    const here = this.present.get(username) ?? (await this.house.staff(username, size));
    this.present.set(username, here);
    return here;
  }
}
