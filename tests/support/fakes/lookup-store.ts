import type { Instant } from '../../../server/desk/text.js';
import type { LookupCode, LookupStore } from '../../../server/ports/lookup-store.js';

export class FakeLookupStore implements LookupStore {
  private readonly codes = new Map<string, LookupCode>();

  async put(code: LookupCode): Promise<void> {
    this.codes.set(code.id, code);
  }
  async spend(id: string, at: Instant): Promise<LookupCode | null> {
    const code = this.codes.get(id);
    if (!code || code.expiresAt <= at || code.triesLeft === 0) return null;
    const spent = { ...code, triesLeft: code.triesLeft - 1 };
    this.codes.set(id, spent);
    return spent;
  }
  async end({ id, codeHash }: Pick<LookupCode, 'id' | 'codeHash'>): Promise<boolean> {
    return this.codes.get(id)?.codeHash === codeHash && this.codes.delete(id);
  }
}
