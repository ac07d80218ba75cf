import { describe, expect, it } from 'vitest';
import { catchUpCases, keepCases, keepOwnDoing, rebuildCases } from '../../../server/actions/reports/keep-cases.js';
import { system } from '../../../server/desk/access/actor.js';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import { caseLayout } from '../../../server/desk/reports/case.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import { record } from '../../../server/desk/ticket/record.js';
import { lookedAt, smallMonth } from '../../desk/reports/small-month.js';
import { after, contextOf, filedTicket, ticketIn } from '../../support/builders.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const deskWith = async (...tickets: readonly ReturnType<typeof filedTicket>[]): Promise<FakePorts> => {
  const ports = fakePorts({ now: lookedAt });
  for (const ticket of tickets) await ports.tickets.insert(ticket, []);
  return ports;
};
const kept = ({ cases }: FakePorts) => cases.within(0, Number.MAX_SAFE_INTEGER);

describe('a ticket’s record', () => {
  it('is made from the ticket as it stands, also when the news comes twice', async () => {
    const ticket = ticketIn('in_progress');
    const ports = await deskWith(ticket);
    await keepCases(ports, ticket.no);
    await keepCases(ports, ticket.no);
    expect(await kept(ports)).toEqual([recordOf(ticket)]);
  });
  it('of a ticket that is not there is none', async () => {
    const ports = await deskWith();
    await keepCases(ports, '261012090000000099');
    expect(await kept(ports)).toEqual([]);
  });
  it('is not put back by news that comes late', async () => {
    const ticket = ticketIn('in_progress');
    const ports = await deskWith(ticket);
    await ports.cases.put({ ...recordOf(ticket), version: ticket.version + 1, matter: 'newer' });
    await keepCases(ports, ticket.no);
    expect((await kept(ports)).map(({ matter }) => matter)).toEqual(['newer']);
  });
});

describe('what the desk does by itself', () => {
  const ticket = ticketIn('in_progress');
  it('is counted when it changes a figure, such as a date counted anew', async () => {
    const ports = await deskWith(ticket);
    const { deadlines, promise } = ticket;
    const recounted = applyAll(ticket, record(ticket, [{ type: 'deadlines_recounted', calendarVersion: '2026-v2', policyVersion: 'cn-default-v1', promise, deadlines }], { now: ticket.updatedAt + 1, actor: system }));
    await keepOwnDoing(ports, recounted);
    expect((await kept(ports)).map(({ no }) => no)).toEqual([ticket.no]);
  });
  it('is not counted when it only warns of a date', async () => {
    const due = Math.max(...ticket.deadlines.map(({ dueAt }) => dueAt));
    const warned = applyAll(ticket, reachDeadlines(ticket, contextOf(system, due, ticket)));
    expect(warned.history.length).toBeGreaterThan(ticket.history.length);
    const ports = await deskWith(warned);
    await keepOwnDoing(ports, warned);
    expect(await kept(ports)).toEqual([]);
  });
  it('is not counted for a person’s act: the news of that is on its way', async () => {
    const ports = await deskWith(ticket);
    await keepOwnDoing(ports, after(ticket, 'feedback'));
    expect(await kept(ports)).toEqual([]);
  });
});

describe('making all records again', () => {
  it('takes in every ticket, over as many pages as there are, and only once', async () => {
    const many = Array.from({ length: 401 }, (_, n) => filedTicket({ no: `26101209000000${String(n).padStart(4, '0')}`, key: `many-${n}` }));
    const ports = await deskWith(...many);
    expect(await rebuildCases(ports)).toBe(401);
    expect(await kept(ports)).toHaveLength(401);
    expect(await rebuildCases(ports)).toBe(0);
  });
  it('begins again when the records have another layout', async () => {
    const month = smallMonth();
    const ports = await deskWith(...month);
    await ports.cases.madeIn(caseLayout - 1);
    expect(await rebuildCases(ports)).toBe(month.length);
    expect((await kept(ports)).sort((a, b) => (a.no < b.no ? -1 : 1))).toEqual(month.map(recordOf));
  });
  it('that fails stops nothing else: it is told to the log and tried at the next start', async () => {
    const ports = await deskWith(ticketIn('in_progress'));
    await catchUpCases({ ...ports, tickets: { ...ports.tickets, find: () => Promise.reject(new Error('no store')) } });
    expect(await ports.cases.layout()).toBe(0);
    expect(ports.log.lines.map(({ event }) => event)).toContain('cases_not_rebuilt');
  });
});
