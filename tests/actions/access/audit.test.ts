import { describe, expect, it } from 'vitest';
import { readAccess } from '../../../server/actions/access/read-access.js';
import { exportAudit, readAudit, verifyAudit } from '../../../server/actions/access/read-audit.js';
import { unmaskIdentity } from '../../../server/actions/tickets/unmask-identity.js';
import { DAY } from '../../../server/desk/calendar/shanghai.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, fakeStaff, mondayTen } from '../../support/desk-fakes.js';
import { fileNow } from '../../support/rules.js';

const auditor = member('auditor-1');

/** A desk at which an operator has looked at a caller's phone. */
async function looked() {
  const ports = fakePorts();
  const { no } = await fileNow(ports);
  await unmaskIdentity(ports, member('operator-1'), { no, field: 'phone', purpose: 'contact', reason: '要回电话' });
  return { ports, no };
}

describe('the audit log', () => {
  it('tells the auditor who looked at what and why', async () => {
    const { ports, no } = await looked();
    expect(await readAudit(ports, auditor, {})).toMatchObject({ total: 1, entries: [{ place: 1, actorName: '李晓', what: 'identity_viewed', about: no, field: 'phone', reason: '要回电话' }] });
  });

  it.each([
    ['a person', { actorId: 'operator-1' }, { actorId: 'operator-2' }],
    ['an act', { what: 'identity_viewed' }, { what: 'identity_unsealed' }],
    ['a day', { day: '2026-11-23' }, { day: '2026-11-22' }],
  ] as const)('can be asked for %s', async (_, fits, other) => {
    const { ports } = await looked();
    expect((await readAudit(ports, auditor, other)).total).toBe(0);
    expect((await readAudit(ports, auditor, fits)).entries.at(-1)).toMatchObject({ what: 'identity_viewed' });
  });

  it('can be asked for a ticket', async () => {
    const { ports, no } = await looked();
    expect((await readAudit(ports, auditor, { about: no })).total).toBe(1);
    expect((await readAudit(ports, auditor, { about: '261123100000999999' })).total).toBe(0);
  });

  it('holds every look at itself, with what was asked', async () => {
    const { ports } = await looked();
    await readAudit(ports, auditor, { what: 'identity_viewed', day: '2026-11-23' });
    await exportAudit(ports, auditor, {});
    const { entries } = await readAudit(ports, auditor, {});
    expect(entries.map(({ what, about, actorId }) => [what, about, actorId])).toEqual([
      ['audit_exported', '', 'auditor-1'],
      ['audit_read', 'what=identity_viewed day=2026-11-23', 'auditor-1'],
      ['identity_viewed', expect.any(String), 'operator-1'],
    ]);
  });

  it('goes on where a page ended', async () => {
    const { ports } = await looked();
    for (let n = 0; n < 60; n += 1) await ports.audit.append({ at: mondayTen + n, actorId: 'operator-1', actorName: '李晓', what: 'identity_viewed', about: 'x', field: 'name', purpose: 'verify', reason: `第 ${n} 次` });
    const first = await readAudit(ports, auditor, { actorId: 'operator-1' });
    const second = await readAudit(ports, auditor, { actorId: 'operator-1', before: first.entries.at(-1)?.place });
    expect([first.total, first.entries.length, second.entries.length]).toEqual([61, 50, 11]);
  });

  it('says whether every link holds, and that somebody had it checked', async () => {
    const { ports } = await looked();
    expect(await verifyAudit(ports, auditor)).toEqual({ entries: 1, firstBroken: null, at: mondayTen });
    ports.audit.broken = 1;
    ports.clock.advance(DAY);
    expect(await verifyAudit(ports, auditor)).toMatchObject({ entries: 2, firstBroken: 1 });
    expect((await ports.audit.find({ filter: { what: ['audit_verified'] }, limit: 5 })).map(({ about }) => about)).toEqual(['!1', '1-1']);
  });

  it.each(fakeStaff.filter(({ id }) => id !== 'auditor-1').map(({ id }) => id))('is not open to %s', async (id) => {
    const ports = fakePorts();
    for (const act of [readAudit, exportAudit]) await expect(act(ports, member(id), {})).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(verifyAudit(ports, member(id))).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.audit.entries).toEqual([]);
  });
});

describe('who holds which roles', () => {
  it('is told with the conflicts, and without any password', async () => {
    const staff = fakeStaff.map((one) => (one.id === 'housing-1' ? { ...one, roles: ['unit_contact', 'reviewer'] as const } : one));
    const people = await readAccess(fakePorts({ staff }), member('security-1'));
    expect(people.find(({ id }) => id === 'housing-1')?.conflicts).toEqual([{ conflict: 'reviews_own_work', roles: ['unit_contact', 'reviewer'] }]);
    expect(people.filter(({ conflicts }) => conflicts.length > 0)).toHaveLength(1);
    expect(JSON.stringify(people)).not.toContain('password');
  });

  it('is for who gives, guards and audits access', async () => {
    await expect(readAccess(fakePorts(), member('supervisor-1'))).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
