import type { Session, Staff, StaffStore } from '../../../server/ports/people-store.js';

export class FakeStaffStore implements StaffStore {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly staff: readonly Staff[]) {}

  async byUsername(username: string): Promise<Staff | null> {
    return this.staff.find((one) => one.username === username) ?? null;
  }
  async get(id: string): Promise<Staff | null> {
    return this.staff.find((one) => one.id === id) ?? null;
  }
  async all(): Promise<Staff[]> {
    return [...this.staff].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  async openSession(session: Session): Promise<void> {
    this.sessions.set(session.id, session);
  }
  async session(id: string): Promise<Session | null> {
    return this.sessions.get(id) ?? null;
  }
  async endSession(id: string): Promise<void> {
    this.sessions.delete(id);
  }
}
