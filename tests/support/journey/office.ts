import type { House } from './house.js';
import type { StaffMember } from './staff-member.js';

/** The people of one desk, day after day: everybody leaves before the clock is set, and signs in again when they are needed. */
export class Office {
  private readonly people = new Map<string, StaffMember>();
  private readonly present = new Set<StaffMember>();

  constructor(readonly house: House) {}

  /** The next moment of the story: at least half an hour later, so that nobody is signed in any more. */
  async on(clock: string): Promise<void> {
    await Promise.all([...this.present].map((member) => member.leaves()));
    this.present.clear();
    await this.house.opensAgainAt(clock);
  }

  /** Somebody at their own screen, signed in. */
  async member(username: string, { width = 1440 }: { width?: number } = {}): Promise<StaffMember> {
    const place = `${username} ${width}`;
    const known = this.people.get(place);
    const member = known ?? (await this.house.staff(username, { width }));
    if (known !== undefined && !this.present.has(known)) await known.signsIn(username);
    this.people.set(place, member);
    this.present.add(member);
    return member;
  }
}
