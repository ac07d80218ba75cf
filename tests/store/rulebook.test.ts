import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recountTickets } from '../../server/actions/deadlines/recount-tickets.js';
import { saveRules } from '../../server/actions/deadlines/save-rules.js';
import { endOf, instantAt as at, MINUTE } from '../../server/desk/calendar/shanghai.js';
import { policies } from '../../server/desk/deadlines/policy.js';
import { modelsOf } from '../../server/adapters/store/models.js';
import { createStores } from '../../server/adapters/store/stores.js';
import type { Ports } from '../../server/ports/index.js';
import type { NewRule } from '../../server/ports/rulebook.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';
import { after, commands } from '../support/builders.js';
import { member } from '../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../support/desk-fakes.js';
import { complaintDays, daysOff, fileNow, recountsOf } from '../support/rules.js';
import type { TestStore } from '../support/store.js';
import { closeTestStore, hashPhone, testStore } from './mongo-bench.js';

const admin = member('admin-1');
const tuesday = at('2026-10-13', '09:12');
const calendar = sampleCalendar();
let store: TestStore;
let fakes: FakePorts;
let ports: Ports;

beforeAll(async () => {
  store = await testStore();
});
beforeEach(async () => {
  await store.empty();
  fakes = fakePorts({ now: tuesday });
  ports = processOf(fakes);
  const { settings } = modelsOf(store.connection);
  await settings.create({ _id: 'calendar', order: 0, page: calendar }, { _id: 'policy-profile', order: 1, page: 'shandong-5wd' });
});
afterAll(closeTestStore);

/** A process of the desk over the one store, with its own memory. */
function processOf({ clock, ids, log, ...rest }: FakePorts): Ports {
  return { ...rest, clock, ids, log, ...createStores(store.connection, { clock, ids, log, hashPhone }) };
}
const second = (more: Partial<NewRule<'calendar'>> = {}): NewRule<'calendar'> => ({ kind: 'calendar', version: 2, content: { ...calendar, version: '2026-v2' }, reason: '停工两天', by: { id: 'admin-1', name: '陈实' }, savedAt: tuesday, ...more });

describe('a store set up before there were versions', () => {
  it('has its calendar and its profile as version 1, applied', async () => {
    expect(await ports.rulebook.newest('calendar')).toMatchObject({ version: 1, content: calendar, reason: null, by: null, savedAt: tuesday, appliedAt: tuesday });
    expect(await ports.rulebook.newest('policy')).toMatchObject({ version: 1, content: policies['shandong-5wd'] });
    expect(await ports.rulebook.unapplied()).toEqual([]);
  });

  it('keeps version 1 as it was first read, also when two processes begin at once', async () => {
    await Promise.all([ports.rulebook.newest('policy'), processOf(fakes).rulebook.newest('policy')]);
    await modelsOf(store.connection).settings.updateOne({ _id: 'policy-profile' }, { $set: { page: 'cn-default' } });
    expect(await ports.rulebook.versions('policy')).toMatchObject([{ version: 1, content: { profile: 'shandong-5wd' } }]);
  });

  it('has its directory of duties as version 1, an empty one when there was none', async () => {
    expect(await ports.rulebook.newest('duties')).toMatchObject({ version: 1, content: { version: '', entries: [] } });
    await store.empty();
    const page = { version: 'v1', entries: [{ topic: 'housing', area: null, unitId: 'housing' }] };
    await modelsOf(store.connection).settings.create({ _id: 'duties', order: 2, page });
    expect(await processOf(fakes).directory.duties()).toEqual(page);
  });

  it('says plainly when it was never set up', async () => {
    await store.empty();
    await expect(ports.rulebook.newest('policy')).rejects.toThrow('never seeded');
  });
});

describe('versions', () => {
  it('are added, and the old ones stay as they were', async () => {
    const first = await ports.rulebook.newest('calendar');
    const added = await ports.rulebook.add(second());
    expect(await ports.rulebook.newest('calendar')).toEqual(added);
    expect(await ports.rulebook.versions('calendar')).toEqual([added, first]);
  });

  it('of the same number are added once: the slower admin is told', async () => {
    await ports.rulebook.newest('calendar');
    const both = await Promise.allSettled([ports.rulebook.add(second()), processOf(fakes).rulebook.add(second({ reason: '另一个人' }))]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'stale' } });
    expect(await ports.rulebook.versions('calendar')).toHaveLength(2);
  });

  it('of calendar and policy are counted apart', async () => {
    await ports.rulebook.add(second());
    expect((await ports.rulebook.newest('policy')).version).toBe(1);
  });
});

describe('a new version', () => {
  it('is seen at once by the process that saved it, by others within half a minute', async () => {
    const other = processOf(fakes);
    const seen = async () => [(await ports.directory.calendar()).version, (await other.directory.calendar()).version];
    expect(await seen()).toEqual(['2026-v1', '2026-v1']);
    await ports.rulebook.add(second());
    expect(await seen()).toEqual(['2026-v2', '2026-v1']);
    fakes.clock.advance(30_000);
    expect(await seen()).toEqual(['2026-v2', '2026-v2']);
  });
});

describe('open tickets', () => {
  it('are those with a running clock, by number, with all their dates depend on', async () => {
    const filed = [await fileNow(ports), await fileNow(ports, 'consultation')];
    const done = await fileNow(ports);
    await ports.tickets.save({ ...done, deadlines: done.deadlines.map((deadline) => ({ ...deadline, metAt: tuesday })) }, []);
    expect(await ports.rulebook.openNos()).toEqual(filed.map(({ no }) => no));
    const [first] = filed;
    const [matter] = await ports.rulebook.matters([first?.no ?? '']);
    expect(matter).toEqual({ no: first?.no, type: first?.type, urgency: first?.urgency, deadlines: first?.deadlines, promise: first?.promise, pauses: [], assignments: [] });
  });

  it('come with until when each unit may give them back; shares older than that question have no such date', async () => {
    const shared = after(await fileNow(ports), 'accept');
    const { assignments } = after(shared, { ...commands.dispatch, co: [] });
    const [share] = assignments;
    await ports.tickets.save({ ...shared, assignments }, []);
    expect((await ports.rulebook.matters([shared.no]))[0]?.assignments).toEqual([{ id: share?.id, unitName: share?.unitName, state: 'pending_sign', returnBy: share?.returnBy }]);
    await modelsOf(store.connection).tickets.updateOne({ _id: shared.no }, { $unset: { 'assignments.0.returnBy': 1 } });
    expect((await ports.rulebook.matters([shared.no]))[0]?.assignments[0]?.returnBy).toBeNull();
  });
});

/** A process that dies after n saves of tickets, as by kill -9: nothing after them is written. */
function dyingAfter(n: number): { ports: Ports; dead: Promise<void> } {
  const alive = processOf(fakes);
  const save = alive.tickets.save.bind(alive.tickets);
  let saves = 0;
  const dead = new Promise<void>((resolve) => {
    alive.tickets.save = async (next, events) => {
      saves += 1;
      if (saves <= n) return save(next, events);
      resolve();
      return new Promise(() => undefined);
    };
  });
  return { ports: alive, dead };
}

describe('the walk over the open tickets', () => {
  it('continues after kill -9 in its middle: none missed, none twice', async () => {
    const nos: string[] = [];
    for (let made = 0; made < 12; made += 1) nos.push((await fileNow(ports)).no);
    await saveRules(ports, admin, { kind: 'calendar', draft: daysOff('2026-10-19', 2), over: 1, reason: '停工两天' });
    const dying = dyingAfter(5);
    void recountTickets(dying.ports);
    await dying.dead;
    const moved = (await Promise.all(nos.map((no) => ports.tickets.get(no)))).filter((ticket) => recountsOf(ticket).length > 0);
    expect(moved).toHaveLength(5);
    const next = processOf(fakes);
    await recountTickets(next);
    expect((await next.rulebook.newest('calendar')).appliedAt).toBeNull();
    fakes.clock.advance(MINUTE);
    await recountTickets(next);
    expect((await next.rulebook.newest('calendar')).appliedAt).toBe(tuesday + MINUTE);
    for (const no of nos) {
      const ticket = await next.tickets.get(no);
      expect([ticket?.promise?.dueAt, recountsOf(ticket).length]).toEqual([endOf('2026-10-22'), 1]);
    }
  });

  it('by two workers at once changes each ticket once', async () => {
    const nos: string[] = [];
    for (let made = 0; made < 8; made += 1) nos.push((await fileNow(ports)).no);
    await saveRules(ports, admin, { kind: 'policy', draft: complaintDays(20), over: 1, reason: '放宽到二十天' });
    await Promise.all([recountTickets(processOf(fakes)), recountTickets(processOf(fakes))]);
    fakes.clock.advance(MINUTE);
    await Promise.all([recountTickets(processOf(fakes)), recountTickets(processOf(fakes))]);
    for (const no of nos) {
      const ticket = await ports.tickets.get(no);
      expect([ticket?.promise?.dueAt, recountsOf(ticket).length]).toEqual([endOf('2026-11-10'), 1]);
    }
    expect(await ports.rulebook.unapplied()).toEqual([]);
  });
});

describe('a new directory of duties', () => {
  const content = { version: 'v2', entries: [{ topic: 'housing', area: null, unitId: 'housing', coUnitIds: ['water'], basis: '区政办〔2026〕3 号' }] };

  it('is in force at once, with no walk over the tickets', async () => {
    await ports.directory.duties();
    await ports.rulebook.add({ kind: 'duties', version: 2, content, reason: '补充住房一行', by: { id: 'admin-1', name: '陈实' }, savedAt: tuesday });
    expect(await ports.directory.duties()).toEqual(content);
    expect(await ports.rulebook.unapplied()).toEqual([]);
  });
});

describe('a unit in the register', () => {
  const unit = { id: 'housing', name: { zh: '区住建委', en: 'Housing' }, kind: 'department', duties: ['物业'], areas: [] } as const;
  beforeEach(() => modelsOf(store.connection).units.create({ _id: 'housing', order: 0, page: unit }));

  it('never changed before is changed over nothing, and read at once by this process', async () => {
    await ports.directory.units();
    expect(await ports.units.save({ ...unit, closedAt: tuesday })).toMatchObject({ revision: 1 });
    expect(await ports.directory.units()).toEqual([{ ...unit, closedAt: tuesday, revision: 1 }]);
  });

  it('is not saved over a revision somebody has replaced', async () => {
    const first = await ports.units.save({ ...unit, name: { zh: '区住建局', en: 'Housing Bureau' } });
    await expect(ports.units.save({ ...unit, name: { zh: '区房管局', en: 'Homes' } })).rejects.toMatchObject({ code: 'stale' });
    expect(await ports.units.save(first)).toMatchObject({ revision: 2, name: { zh: '区住建局' } });
  });
});
