import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { ringAlarm } from '../../../server/actions/deadlines/ring-alarm.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { nextDueAt } from '../../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after } from '../../ports/samples.js';
import { deskAtWork, type DeskAtWork } from '../../support/desk-at-work.js';

const noon = at('2026-11-23', '12:00');
const everything = { after: 0, upTo: at('2026-12-31', '12:00') };
const form: ComplaintForm = { key: 'form-00000000', lang: 'zh', what: '顶楼漏水两个月，没有人管。', where: '幸福里', contact: { way: 'none' }, photos: [] };
const warnings = ({ history }: Pick<Ticket, 'history'>) => history.filter(({ type }) => type === 'deadline_near' || type === 'deadline_passed').length;

/** A desk with so many matters, all of them overdue by now, whose alarms have not rung. */
async function overdue(count: number): Promise<DeskAtWork> {
  const desk = await deskAtWork(noon);
  for (let nth = 0; nth < count; nth += 1) {
    await fileComplaint(desk.ports, { contactId: null, form: { ...form, key: `form-${String(nth).padStart(8, '0')}` } });
  }
  await desk.settle();
  desk.ports.clock.set(everything.upTo);
  return desk;
}
const all = async ({ ports }: DeskAtWork) => ports.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: 1_000 });
const bell = async ({ ports }: DeskAtWork) => (await ports.notices.of('supervisor-1', 1_000)).notices;

describe('an alarm', () => {
  it('rings for every ticket of its window once, however many they are and however often it rings', async () => {
    const desk = await overdue(230);
    await ringAlarm(desk.ports, everything);
    const once = await all(desk);
    expect(new Set(once.map(warnings))).toEqual(new Set([2]));
    const told = await bell(desk);
    await ringAlarm(desk.ports, everything);
    expect(await all(desk)).toEqual(once);
    expect(await bell(desk)).toEqual(told);
  });

  it('tells colleagues by itself, so that nothing is left to be heard', async () => {
    const desk = await overdue(3);
    const before = (await bell(desk)).length;
    await ringAlarm(desk.ports, everything);
    expect((await bell(desk)).length).toBe(before + 3);
    expect(await desk.ports.outbox.countPending()).toBe(0);
  });

  it('leaves what its worker did not get to tell in the outbox, to be told once', async () => {
    const desk = await overdue(3);
    const before = (await bell(desk)).length;
    const post = desk.ports.notices.post.bind(desk.ports.notices);
    desk.ports.notices.post = async () => Promise.reject(new Error('killed'));
    await ringAlarm(desk.ports, everything);
    desk.ports.notices.post = post;
    expect(await desk.ports.outbox.countPending()).toBe(3);
    desk.ports.clock.advance(4_000);
    await sweep(desk.ports);
    await desk.settle();
    expect((await bell(desk)).length).toBe(before + 3);
  });

  it('decides anew on a ticket that was changed while it rang', async () => {
    const desk = await overdue(2);
    const [first] = await all(desk);
    if (!first) throw new Error('nothing was filed');
    const saveEach = desk.ports.tickets.saveEach.bind(desk.ports.tickets);
    desk.ports.tickets.saveEach = async (changes) => {
      await desk.ports.tickets.save(after(first, [{ action: 'note', text: '已联系物业' }]), []);
      return saveEach(changes);
    };
    await ringAlarm(desk.ports, everything);
    expect((await all(desk)).map(warnings)).toEqual([2, 2]);
  });

  it('is one for all tickets due within the same tenth of a second', async () => {
    const desk = await deskAtWork(noon);
    const filed = await Promise.all(['form-00000001', 'form-00000002'].map((key) => fileComplaint(desk.ports, { contactId: null, form: { ...form, key } })));
    const ends = filed.map((ticket) => Math.ceil((nextDueAt(ticket) ?? 0) / 100) * 100);
    expect(desk.ports.jobs.keys().filter((key) => key.startsWith('reach_deadline'))).toEqual([`reach_deadline due:${ends[0] ?? 0}`]);
    expect(new Set(ends).size).toBe(1);
  });
});
