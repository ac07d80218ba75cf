import { describe, expect, it } from 'vitest';
import type { AuditEntry, AuditFilter } from '../../server/ports/audit-log.js';
import { benchFor, type Open } from './bench.js';

const look = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: 1000, actorId: 'operator-1', actorName: '李晓', what: 'identity_viewed', about: '261123100000000001', field: 'phone', purpose: 'contact', reason: '要回电话', ...more,
});

/** What every audit log does. */
export function auditLogContract(name: string, open: Open): void {
  describe(`${name} as an audit log`, () => {
    const bench = benchFor(open);
    const log = () => bench().audit;

    it('keeps every entry in the order it came, the newest read first', async () => {
      for (const reason of ['要回电话', '核对身份', '回访需要']) await log().append(look({ reason }));
      expect((await log().find({ filter: {}, limit: 2 })).map(({ reason }) => reason)).toEqual(['回访需要', '核对身份']);
      expect((await log().verify()).firstBroken).toBeNull();
    });

    it('gives every one of many at once its own place', async () => {
      await Promise.all(Array.from({ length: 12 }, (_, n) => log().append(look({ at: n, reason: `第 ${n} 次` }))));
      expect(new Set((await log().find({ filter: {}, limit: 20 })).map(({ reason }) => reason)).size).toBe(12);
      expect((await log().verify()).firstBroken).toBeNull();
    });

    it('finds by person, act, matter and span of time, and goes on where a page ended', async () => {
      await log().append(look({ at: 10, reason: '第一次' }));
      await log().append(look({ at: 20, reason: '第二次', what: 'identity_unsealed', actorId: 'supervisor-1' }));
      await log().append(look({ at: 30, reason: '第三次', about: '261123100000000002' }));
      const reasons = async (filter: AuditFilter, before?: number) => (await log().find({ filter, limit: 2, ...(before !== undefined && { before }) })).map(({ reason }) => reason);
      expect(await reasons({ actorId: 'supervisor-1' })).toEqual(['第二次']);
      expect(await reasons({ what: ['identity_viewed'] })).toEqual(['第三次', '第一次']);
      expect(await reasons({ about: '261123100000000002' })).toEqual(['第三次']);
      expect(await reasons({ since: 10, until: 30 })).toEqual(['第二次', '第一次']);
      expect(await reasons({}, 2)).toEqual(['第一次']);
      expect(await log().count({ since: 20 })).toBe(2);
    });

    it('counts what one person did since an instant', async () => {
      await log().append(look({ at: 10 }));
      await log().append(look({ at: 20 }));
      await log().append(look({ at: 20, what: 'identity_unsealed' }));
      await log().append(look({ at: 20, actorId: 'operator-2' }));
      expect(await log().countBy('operator-1', 'identity_viewed', 15)).toBe(1);
    });
  });
}
