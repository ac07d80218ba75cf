import { describe, expect, it } from 'vitest';
import { previewRules } from '../../../server/actions/deadlines/preview-rules.js';
import { listRules, readRule } from '../../../server/actions/deadlines/read-rules.js';
import { recountTickets } from '../../../server/actions/deadlines/recount-tickets.js';
import { saveRules } from '../../../server/actions/deadlines/save-rules.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { endOf, instantAt as at, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import type { Ports } from '../../../server/ports/index.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';
import { calendarOf, complaintDays, daysOff, fileNow, policyOf, recountsOf, with2027 } from '../../support/rules.js';

const admin = member('admin-1');
const reason = '区政府通知停工';
const tuesday = at('2026-10-13', '09:12');

/** A complaint due on 3 November and a consultation due on the 16th of October. */
async function twoOpen(now = tuesday) {
  const ports = fakePorts({ now });
  const [complaint, consultation] = [await fileNow(ports), await fileNow(ports, 'consultation')];
  return { ports, complaint, consultation };
}

const saveCalendar = (ports: FakePorts, draft = daysOff('2026-10-19', 2), over = 1) => saveRules(ports, admin, { kind: 'calendar', draft, over, reason });

/** Sweeps until both rounds of the walk are over. */
async function walkThrough(ports: FakePorts): Promise<void> {
  await sweep(ports);
  ports.clock.advance(MINUTE);
  await sweep(ports);
}
const finishOf = async (ports: Ports, no: string) => running((await ports.tickets.get(no)) ?? { deadlines: [], suspension: null }).find(({ step }) => step === 'finish')?.dueAt;

describe('before saving', () => {
  it('an admin sees how many dates get later, and which', async () => {
    const { ports, complaint, consultation } = await twoOpen();
    const effect = await previewRules(ports, admin, calendarOf(daysOff('2026-10-19', 2)));
    expect(effect).toMatchObject({ total: 2, later: 1, earlier: 0, unchanged: 1, kept: 0, ladder: 1 });
    expect(effect.rows[0]).toEqual({ no: complaint.no, change: 'later', before: endOf('2026-11-03'), after: endOf('2026-11-05'), becomesFirm: false });
    expect(effect.rows[1]).toMatchObject({ no: consultation.no, change: 'ladder', before: endOf('2026-10-16'), after: endOf('2026-10-16') });
  });

  it('promised dates that a shorter limit would bring forward are counted and stay', async () => {
    const { ports } = await twoOpen();
    expect(await previewRules(ports, admin, policyOf(complaintDays(5)))).toMatchObject({ total: 2, later: 0, earlier: 0, unchanged: 2, kept: 1 });
  });

  it('provisional dates that a new year makes firm are counted', async () => {
    const { ports } = await twoOpen(at('2026-12-25', '10:00'));
    expect(await previewRules(ports, admin, calendarOf(with2027(3)))).toMatchObject({ total: 2, firm: 1, later: 0 });
    expect(await previewRules(ports, admin, calendarOf(with2027(5)))).toMatchObject({ total: 2, firm: 1, later: 1 });
  });

  it('nothing is written', async () => {
    const { ports, complaint } = await twoOpen();
    await previewRules(ports, admin, calendarOf(daysOff('2026-10-19', 2)));
    await sweep(ports);
    expect(await finishOf(ports, complaint.no)).toBe(endOf('2026-11-03'));
    expect(await listRules(ports, admin, 'calendar')).toHaveLength(1);
  });

  it('a calendar that cannot be is refused', async () => {
    const { ports } = await twoOpen();
    const draft = daysOff('2026-10-19', 2, { periods: [] });
    await expect(previewRules(ports, admin, calendarOf(draft))).rejects.toMatchObject({ code: 'invalid', facts: { field: 'periods', fault: 'no_periods' } });
  });
});

describe('saving', () => {
  it('adds a version with who, why and when, and it is in force at once', async () => {
    const { ports } = await twoOpen();
    const saved = await saveCalendar(ports);
    expect(saved).toMatchObject({ version: 2, by: { name: '陈实' }, reason, savedAt: tuesday, appliedAt: null, content: { version: '2026-v2' } });
    expect((await ports.directory.calendar()).version).toBe('2026-v2');
  });

  it('over a version somebody has meanwhile replaced is refused with their name', async () => {
    const { ports } = await twoOpen();
    await saveCalendar(ports);
    await expect(saveCalendar(ports, daysOff('2026-10-20', 1))).rejects.toMatchObject({ code: 'stale', facts: { version: 2, name: '陈实' } });
    expect(await listRules(ports, admin, 'calendar')).toHaveLength(2);
  });

  it('is for the administrator; everybody of staff reads', async () => {
    const { ports } = await twoOpen();
    const supervisor = member('supervisor-1');
    await expect(saveRules(ports, supervisor, { kind: 'policy', draft: complaintDays(5), over: 1, reason })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(previewRules(ports, supervisor, policyOf(complaintDays(5)))).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await readRule(ports, supervisor, { kind: 'policy', label: 'current' })).version).toBe(1);
  });

  it('is in the audit log with the version and the reason', async () => {
    const { ports } = await twoOpen();
    await saveCalendar(ports);
    expect(await ports.audit.find({ filter: {}, limit: 1 })).toMatchObject([{ what: 'rule_saved', about: 'calendar@2', actorName: '陈实', reason }]);
  });

  it('leaves the old version readable by the label on the dates it made', async () => {
    const { ports, complaint } = await twoOpen();
    await saveCalendar(ports);
    const label = complaint.deadlines[0]?.calendarVersion ?? '';
    expect((await readRule(ports, admin, { kind: 'calendar', label })).version).toBe(1);
    await expect(readRule(ports, admin, { kind: 'calendar', label: '1999-v1' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('after saving', () => {
  it('every open ticket that changes gets its new dates and one line of history', async () => {
    const { ports, complaint, consultation } = await twoOpen();
    await saveCalendar(ports);
    await walkThrough(ports);
    expect(await finishOf(ports, complaint.no)).toBe(endOf('2026-11-05'));
    expect(recountsOf(await ports.tickets.get(complaint.no))).toMatchObject([{ actor: { kind: 'system' }, calendarVersion: '2026-v2', promise: { dueAt: endOf('2026-11-05') } }]);
    expect(await finishOf(ports, consultation.no)).toBe(endOf('2026-10-16'));
  });

  it('whoever is late is written to on working days of the new calendar', async () => {
    const { ports, consultation } = await twoOpen();
    await saveCalendar(ports);
    await walkThrough(ports);
    const [finish] = running((await ports.tickets.get(consultation.no)) ?? consultation).filter(({ step }) => step === 'finish');
    expect(finish?.ladder[0]).toEqual({ mark: 'day_after', at: at('2026-10-21', '08:30') });
  });

  it('the version is applied when both rounds are through, with the number it moved', async () => {
    const { ports } = await twoOpen();
    await saveCalendar(ports);
    await sweep(ports);
    expect((await ports.rulebook.newest('calendar')).appliedAt).toBeNull();
    await walkThrough(ports);
    expect(await ports.rulebook.newest('calendar')).toMatchObject({ appliedAt: tuesday + MINUTE, walk: { moved: 1 } });
    expect(await ports.rulebook.unapplied()).toEqual([]);
  });

  it('a ticket filed by a process that did not know yet is met in the second round', async () => {
    const { ports } = await twoOpen();
    const [old] = await ports.rulebook.versions('calendar');
    await saveCalendar(ports);
    await sweep(ports);
    const behind = { ...ports, directory: Object.assign(Object.create(ports.directory) as FakePorts['directory'], { calendar: () => Promise.resolve(old?.content) }) };
    const late = await fileNow(behind);
    expect(await finishOf(ports, late.no)).toBe(endOf('2026-11-03'));
    ports.clock.advance(MINUTE);
    await sweep(ports);
    expect(await finishOf(ports, late.no)).toBe(endOf('2026-11-05'));
  });

  it('another step of the ladder is previewed, then taken by every open ticket, its date untouched', async () => {
    const { ports, complaint } = await twoOpen();
    const draft = { ...complaintDays(15), rules: { ...complaintDays(15).rules, ladder: { day_after: 2, week_after: 7 } } };
    expect(await previewRules(ports, admin, policyOf(draft))).toMatchObject({ total: 2, later: 0, earlier: 0, clocks: 0, ladder: 2 });
    await saveRules(ports, admin, { kind: 'policy', draft, over: 1, reason });
    await walkThrough(ports);
    const ticket = await ports.tickets.get(complaint.no);
    expect(running(ticket ?? complaint).find(({ step }) => step === 'finish')?.ladder).toEqual([{ mark: 'day_after', at: at('2026-11-05', '08:30') }, { mark: 'week_after', at: at('2026-11-12', '08:30') }]);
    expect(ticket?.promise?.dueAt).toBe(endOf('2026-11-03'));
  });

  it('a promise a shorter limit would bring forward stays, and there is no line about nothing', async () => {
    const { ports, complaint } = await twoOpen();
    await saveRules(ports, admin, { kind: 'policy', draft: complaintDays(5), over: 1, reason });
    await walkThrough(ports);
    const ticket = await ports.tickets.get(complaint.no);
    expect([ticket?.promise?.dueAt, recountsOf(ticket)]).toEqual([endOf('2026-11-03'), []]);
    expect((await fileNow(ports)).promise?.dueAt).toBe(endOf('2026-10-20'));
  });

  it('two versions saved one after the other are applied by one walk with the last rules', async () => {
    const { ports, complaint } = await twoOpen();
    await saveCalendar(ports);
    ports.clock.advance(1);
    await saveCalendar(ports, daysOff('2026-10-19', 1), 2);
    await walkThrough(ports);
    expect(await finishOf(ports, complaint.no)).toBe(endOf('2026-11-04'));
    expect((await ports.rulebook.versions('calendar')).map(({ appliedAt }) => appliedAt !== null)).toEqual([true, true, true]);
    expect(recountsOf(await ports.tickets.get(complaint.no))).toHaveLength(1);
  });

  it('one ticket that cannot be saved does not keep the others, and is tried until it can', async () => {
    const { ports, complaint } = await twoOpen();
    const other = await fileNow(ports);
    await saveCalendar(ports);
    const save = ports.tickets.save.bind(ports.tickets);
    ports.tickets.save = (next, events) => (next.no === complaint.no ? Promise.reject(new Error('disk full')) : save(next, events));
    await walkThrough(ports);
    await walkThrough(ports);
    expect([await finishOf(ports, complaint.no), await finishOf(ports, other.no)]).toEqual([endOf('2026-11-03'), endOf('2026-11-05')]);
    expect((await ports.rulebook.newest('calendar')).appliedAt).toBeNull();
    ports.tickets.save = save;
    await walkThrough(ports);
    await walkThrough(ports);
    expect(await finishOf(ports, complaint.no)).toBe(endOf('2026-11-05'));
    expect((await ports.rulebook.newest('calendar')).appliedAt).not.toBeNull();
  });
});

describe('five working days from 25 December', () => {
  it('are provisional until 2027 is entered, then firm, logged once', async () => {
    const ports = fakePorts({ now: at('2026-12-25', '10:00') });
    await saveRules(ports, admin, { kind: 'policy', draft: complaintDays(5), over: 1, reason: '五日办结' });
    const { no, promise } = await fileNow(ports);
    expect(promise).toMatchObject({ dueAt: endOf('2027-01-04'), provisional: true });
    ports.clock.advance(1);
    await saveRules(ports, admin, { kind: 'calendar', draft: with2027(5), over: 1, reason: '2027 年放假安排公布' });
    await walkThrough(ports);
    const ticket = await ports.tickets.get(no);
    expect(ticket?.promise).toMatchObject({ dueAt: endOf('2027-01-06'), provisional: false, calendarVersion: '2027-v2' });
    expect(recountsOf(ticket)).toHaveLength(1);
  });
});

const writes = ['tickets.save', 'rulebook.walked', 'rulebook.applied'] as const;

/** Ports whose nth write kills the process, before or after it is done. */
function dyingAt(ports: FakePorts, n: number, when: 'before' | 'after'): Ports {
  let left = n;
  const deadly = <A extends unknown[], R>(write: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    left -= 1;
    if (left === 0 && when === 'before') throw new Error('killed');
    const done = await write(...args);
    if (left === 0) throw new Error('killed');
    return done;
  };
  const { tickets, rulebook } = ports;
  return {
    ...ports,
    tickets: Object.assign(Object.create(tickets) as Ports['tickets'], { save: deadly(tickets.save.bind(tickets)) }),
    rulebook: Object.assign(Object.create(rulebook) as Ports['rulebook'], { walked: deadly(rulebook.walked.bind(rulebook)), applied: deadly(rulebook.applied.bind(rulebook)) }),
  };
}

describe(`a process killed at any write (${writes.join(', ')})`, () => {
  it.each(Array.from({ length: 9 }, (_, n) => n + 1).flatMap((n) => [{ n, when: 'before' as const }, { n, when: 'after' as const }]))('number $n, $when it is done: nothing is missed, nothing done twice', async ({ n, when }) => {
    const ports = fakePorts({ now: tuesday });
    const nos = [await fileNow(ports), await fileNow(ports), await fileNow(ports)].map(({ no }) => no);
    await saveCalendar(ports);
    const dying = dyingAt(ports, n, when);
    for (let round = 0; round < 2; round += 1) {
      await recountTickets(dying).catch(() => undefined);
      ports.clock.advance(MINUTE);
    }
    for (let round = 0; round < 3; round += 1) await recountTickets(ports);
    for (const no of nos) {
      expect(await finishOf(ports, no)).toBe(endOf('2026-11-05'));
      expect(recountsOf(await ports.tickets.get(no))).toHaveLength(1);
    }
    expect((await ports.rulebook.newest('calendar')).appliedAt).not.toBeNull();
  });
});
