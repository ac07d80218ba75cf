import { describe, expect, it } from 'vitest';
import { citizenActs, type CitizenAct } from '../../../server/actions/citizens/citizen-act.js';
import { matterOf } from '../../../server/actions/citizens/citizen-matter.js';
import { citizenOffers } from '../../../server/actions/citizens/citizen-offers.js';
import { countViews, findTickets } from '../../../server/actions/queue/find-tickets.js';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import type { AskedCommand } from '../../../server/actions/tickets/named-command.js';
import { contextFor } from '../../../server/actions/deadlines/rules.js';
import { readPhoto } from '../../../server/actions/tickets/read-photo.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { DAY, endOf, instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { storePhoto } from '../../../server/actions/tickets/store-photo.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const monday = at('2026-10-12', '09:00');
const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '投诉物业：顶楼漏水两个月，登记三次没有人来。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] };
const key = 'press-0000000001';
const dispatch: AskedCommand = { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场查看。' };
const feedback: AskedCommand = { action: 'feedback', handling: '更换防水层。', publicReply: '防水已重做。', contacted: true, solved: true };
const notSolved: CitizenAct = { act: 'appraise', solved: false, satisfaction: 2, comment: '还在漏', via: 'link' };
const solved: CitizenAct = { act: 'appraise', solved: true, satisfaction: 5, comment: null, via: 'link' };

/** What a supervisor finds under 请求回电. */
async function waitingForCall({ ports }: Story): Promise<string[]> {
  const { tickets } = await findTickets(ports, member('supervisor-1'), { view: 'call_asked', sort: 'deadline', page: 1, size: 9 });
  return tickets.map(({ no }) => no);
}

class Story {
  private constructor(
    readonly desk: DeskAtWork,
    readonly no: string,
  ) {}
  static async begin(more: Partial<ComplaintForm> = {}, desk?: DeskAtWork): Promise<Story> {
    const at = desk ?? (await deskAtWork(monday));
    const { no } = await fileComplaint(at.ports, { contactId: null, form: { ...form, ...more } });
    return new Story(at, no);
  }
  get ports() {
    return this.desk.ports;
  }
  async ticket(): Promise<Ticket> {
    const ticket = await this.ports.tickets.get(this.no);
    if (!ticket) throw new Error('gone');
    return ticket;
  }
  async staff(who: string, command: AskedCommand): Promise<void> {
    await runTicketCommand(this.ports, member(who), { no: this.no, version: (await this.ticket()).version, command });
    await this.desk.settle();
  }
  async toUnit(): Promise<this> {
    await this.staff('operator-1', { action: 'accept' });
    await this.staff('dispatcher-1', dispatch);
    await this.staff('housing-1', { action: 'sign' });
    return this;
  }
  async answered(): Promise<this> {
    await this.staff('housing-1', feedback);
    await this.staff('reviewer-1', { action: 'approve' });
    return this;
  }
  async says(act: CitizenAct, press = key): Promise<void> {
    await citizenActs(this.ports, { ticketNo: this.no, code: this.ports.secrets.queryCode(this.no), key: press, act });
    await this.desk.settle();
  }
  async offers(): Promise<Record<string, string>> {
    const own = await this.ticket();
    const offered = citizenOffers(await matterOf(this.ports, own), await contextFor(this.ports, { kind: 'citizen', contactId: 'c' }, own));
    return Object.fromEntries(offered.map(({ action, refusal }) => [action, refusal?.code ?? 'yes']));
  }
  /** The kinds of texts sent to one number since the filing. */
  texts(to: string): string[] {
    return this.ports.sms.sent.filter((message) => message.to === to).map(({ text }) => text.split(' ')[1] ?? '');
  }
}
const types = ({ history }: Ticket) => history.map(({ type }) => type);

describe('a citizen with number and code', () => {
  it('presses the unit, once a day; the same press twice is one', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.says({ act: 'urge' });
    await story.says({ act: 'urge' });
    expect(await story.ticket()).toMatchObject({ tally: { urges: 1 } });
    expect(await refused(story.says({ act: 'urge' }, 'press-0000000002'))).toEqual({ code: 'urged_today', facts: {} });
    story.ports.clock.set(monday + DAY);
    await story.says({ act: 'urge' }, 'press-0000000003');
    expect((await story.ticket()).tally.urges).toBe(2);
    expect(story.texts('00012345678').filter((kind) => kind === 'ticket_urged')).toHaveLength(2);
  });

  it('the same press five times at once is one act', async () => {
    const story = await (await Story.begin()).toUnit();
    await Promise.all(Array.from({ length: 5 }, () => story.says({ act: 'urge' })));
    expect(types(await story.ticket()).filter((type) => type === 'urged')).toHaveLength(1);
  });

  it('what staff press does not use up the citizen’s own', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.staff('operator-1', { action: 'urge' });
    await story.says({ act: 'urge' });
    expect((await story.ticket()).tally.urges).toBe(2);
  });

  it('adds information to the matter, which counts as an urge and opens no new ticket', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.says({ act: 'supplement', text: '今天二楼也漏了。' });
    const ticket = await story.ticket();
    expect(ticket.tally.urges).toBe(1);
    expect(ticket.history.at(-1)).toMatchObject({ type: 'supplemented', text: '今天二楼也漏了。', actor: { kind: 'citizen' } });
    expect(await story.ports.tickets.count({})).toBe(1);
  });

  it('withdraws, with or without a reason, and is told so', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.says({ act: 'withdraw', reason: null });
    expect(await story.ticket()).toMatchObject({ state: 'withdrawn' });
    expect(story.texts('00012345678').at(-1)).toBe('ticket_withdrawn');
    expect(await story.offers()).toEqual({});
  });

  it('with a wrong code does nothing', async () => {
    const story = await Story.begin();
    expect((await refused(citizenActs(story.ports, { ticketNo: story.no, code: '999999', key, act: { act: 'urge' } }))).code).toBe('wrong_query_code');
    expect(types(await story.ticket())).toEqual(['filed']);
  });

  it('cannot press what is on hold, but can add to it', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.staff('supervisor-1', { action: 'suspend', cause: 'citizen_material', days: 3, note: '等材料。' });
    expect(await story.offers()).toEqual({ urge: 'on_hold', supplement: 'yes', withdraw: 'yes' });
    expect((await refused(story.says({ act: 'urge' }))).code).toBe('on_hold');
  });
});

describe('an answer', () => {
  it('that solved it closes the matter', async () => {
    const story = await (await (await Story.begin()).toUnit()).answered();
    await story.says(solved);
    expect(await story.ticket()).toMatchObject({ state: 'resolved', appraisal: { solved: true, satisfaction: 5, via: 'link' } });
  });

  it('that did not is reopened with a new date at once, and the caller is texted that date', async () => {
    const story = await (await (await Story.begin()).toUnit()).answered();
    await story.says(notSolved);
    const ticket = await story.ticket();
    expect(ticket).toMatchObject({ state: 'in_progress', publicReply: null, tally: { rehandles: 1 } });
    expect(ticket.promise?.dueAt).toBe(endOf('2026-10-19'));
    expect(story.texts('00012345678').at(-1)).toBe('ticket_reopened');
    await story.says(notSolved);
    expect((await story.ticket()).tally.rehandles).toBe(1);
  });

  it('after two reopenings is not reopened again: somebody responsible calls back', async () => {
    const story = await (await (await Story.begin()).toUnit()).answered();
    await story.says(notSolved, 'press-0000000001');
    await story.answered();
    await story.says(notSolved, 'press-0000000002');
    await story.answered();
    expect((await refused(story.says(notSolved, 'press-0000000003'))).code).toBe('rehandle_used');
    expect(await story.offers()).toMatchObject({ reopen: 'rehandle_used', ask_call: 'yes' });
    await story.says({ act: 'ask_call' });
    await story.says({ act: 'ask_call' });
    expect((await story.ticket()).history.at(-1)).toMatchObject({ type: 'urged', note: '诉求人请负责人回电。已联系 1 次。' });
    expect(await story.offers()).toMatchObject({ ask_call: 'call_asked_today' });
    expect([await waitingForCall(story), (await countViews(story.ports, member('supervisor-1'))).call_asked]).toEqual([[story.no], 1]);
    await story.staff('supervisor-1', { action: 'contact', reached: true });
    expect(await waitingForCall(story)).toEqual([]);
  });

  it('of a finished matter that may not be reopened leaves a note and a call-back of its own', async () => {
    const story = await (await (await Story.begin()).toUnit()).answered();
    for (const press of ['press-0000000001', 'press-0000000002']) {
      await story.says(notSolved, press);
      await story.answered();
    }
    await story.says(solved, 'press-0000000003');
    await story.says({ act: 'ask_call' });
    await story.says({ act: 'ask_call' });
    const [call, ...others] = await story.ports.tickets.find({ filter: { type: 'assistance' }, sort: 'newest', skip: 0, limit: 9 });
    expect(others).toEqual([]);
    expect(call).toMatchObject({ title: `请负责人回电：单号 ${story.no}`, urgency: 'urgent', caller: { phone: '00012345678' } });
    expect(types(await story.ticket()).at(-1)).toBe('noted');
    expect(await waitingForCall(story)).toEqual([call?.no]);
  });

  it('can be rated anew for seven days, then the rating stands', async () => {
    const story = await (await (await Story.begin()).toUnit()).answered();
    await story.says(solved);
    story.ports.clock.advance(6 * DAY);
    await story.says({ ...solved, satisfaction: 3 }, 'press-0000000002');
    expect((await story.ticket()).appraisal?.satisfaction).toBe(3);
    story.ports.clock.advance(2 * DAY);
    await story.desk.settle();
    expect(await refused(story.says({ ...solved, satisfaction: 1 }, 'press-0000000003'))).toEqual({ code: 'rating_fixed', facts: { days: 7 } });
    expect(await story.offers()).toEqual({ appraise: 'rating_fixed', reopen: 'appraisal_too_late' });
  });

  it('is no answer before it is checked', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.staff('housing-1', feedback);
    expect((await refused(story.says(solved))).code).toBe('illegal_move');
  });
});

describe('somebody who has come three times', () => {
  it('is offered a call by somebody responsible, if they left a number to call', async () => {
    const offered = async (more: Partial<ComplaintForm>) => {
      const story = await (await Story.begin(more)).toUnit();
      await story.says({ act: 'urge' }, 'press-0000000001');
      expect(await story.offers()).not.toHaveProperty('ask_call');
      await story.says({ act: 'supplement', text: '还在漏。' }, 'press-0000000002');
      return (await story.offers())['ask_call'];
    };
    expect(await offered({})).toBe('yes');
    expect(await offered({ contact: { way: 'text_only', phone: '00012345678' } })).toBeUndefined();
    expect(await offered({ contact: { way: 'none' } })).toBeUndefined();
  });
});

describe('photos with an addition', () => {
  it('join the matter and stand at their line of the history; staff of the desk can open them', async () => {
    const story = await (await Story.begin()).toUnit();
    const { fileId } = await storePhoto(story.ports, Uint8Array.from([1]));
    await story.says({ act: 'supplement', text: '又漏了，这是照片。', photos: [fileId, 'unknown'] });
    const ticket = await story.ticket();
    expect(ticket.history.at(-1)).toMatchObject({ type: 'supplemented', photos: [{ fileId, width: 40, height: 30 }] });
    expect((await readPhoto(story.ports, member('operator-1'), { no: story.no, fileId })).id).toBe(fileId);
  });

  it('are not spoken of where there are none', async () => {
    const story = await (await Story.begin()).toUnit();
    await story.says({ act: 'supplement', text: '又漏了。' });
    expect((await story.ticket()).history.at(-1)).not.toHaveProperty('photos');
  });
});

describe('two matters handled as one', () => {
  const pair = async () => {
    const master = await Story.begin();
    const other = await Story.begin({ key: 'form-00000002', contact: { way: 'text_only', phone: '00087654321' } }, master.desk);
    await other.staff('dispatcher-1', { action: 'merge', intoNo: master.no, note: '同一处漏水。' });
    return { master, other };
  };

  it('both callers hear of the unit and the answer, each under their own number and in their own way', async () => {
    const { master } = await pair();
    await (await master.toUnit()).answered();
    expect(master.texts('00012345678')).toEqual(['ticket_received', 'ticket_dispatched', 'ticket_answered']);
    expect(master.texts('00087654321')).toEqual(['ticket_received', 'ticket_merged', 'ticket_dispatched', 'ticket_answered']);
  });

  it('who is joined to a matter that has its answer is told of the answer, and can rate it', async () => {
    const master = await (await (await Story.begin()).toUnit()).answered();
    const late = await Story.begin({ key: 'form-00000002', contact: { way: 'sms', phone: '00087654321' } }, master.desk);
    await late.staff('dispatcher-1', { action: 'merge', intoNo: master.no, note: '同一处漏水。' });
    expect(master.texts('00087654321')).toEqual(['ticket_received', 'ticket_answered']);
    await late.says({ ...solved, via: 'chat' });
    expect((await master.ticket()).appraisal).toMatchObject({ solved: true, via: 'chat' });
  });

  it('whoever presses or is not satisfied moves the one that is handled, and alone hears of their own urge', async () => {
    const { master, other } = await pair();
    await master.toUnit();
    await other.says({ act: 'urge' });
    expect((await master.ticket()).tally.urges).toBe(1);
    expect([master.texts('00012345678').includes('ticket_urged'), master.texts('00087654321').includes('ticket_urged')]).toEqual([false, true]);
    expect([(await master.offers())['urge'], (await other.offers())['urge']]).toEqual(['yes', 'urged_today']);
    await master.answered();
    await other.says(notSolved, 'press-0000000002');
    expect(await master.ticket()).toMatchObject({ state: 'in_progress', tally: { rehandles: 1 } });
    expect([master.texts('00012345678').at(-1), master.texts('00087654321').at(-1)]).toEqual(['ticket_reopened', 'ticket_reopened']);
  });

  it('the one others wait for cannot be withdrawn by its caller', async () => {
    const { master, other } = await pair();
    expect((await refused(master.says({ act: 'withdraw', reason: null }))).code).toBe('others_wait');
    expect(await other.offers()).not.toHaveProperty('withdraw');
  });
});

describe('a text', () => {
  it('goes to nobody who wants calls only, or nothing', async () => {
    const story = await (await Story.begin({ contact: { way: 'call', phone: '00012345678' } })).toUnit();
    await story.answered();
    expect(story.ports.sms.sent).toEqual([]);
  });

  it('tells of an extension with both days and the reason, of a pause and its end', async () => {
    const story = await (await Story.begin()).toUnit();
    const first = (await story.ticket()).promise?.dueAt ?? 0;
    await story.staff('housing-1', { action: 'request_extension', days: 2, reason: '等材料' });
    await story.staff('supervisor-1', { action: 'approve_extension' });
    const second = (await story.ticket()).promise?.dueAt ?? 0;
    await story.staff('supervisor-1', { action: 'suspend', cause: 'third_party', days: 1, note: '等电力。' });
    story.ports.clock.advance(3 * DAY);
    await story.desk.settle();
    const third = (await story.ticket()).promise?.dueAt ?? 0;
    expect([first < second, second < third]).toEqual([true, true]);
    expect(story.ports.sms.sent.map(({ text }) => text).slice(2)).toEqual([
      `[zh] ticket_extended ${story.no} ${first} ${second} 等材料`,
      expect.stringMatching(new RegExp(`^\\[zh\\] ticket_on_hold ${story.no} third_party \\d+$`)) as string,
      `[zh] ticket_resumed ${story.no} ${third}`,
    ]);
  });

  it('of a refusal names where to go, and every text is on record', async () => {
    const story = await Story.begin();
    await story.staff('operator-1', { action: 'accept' });
    await story.staff('dispatcher-1', { action: 'reject', reason: '已在诉讼中。', legalChannel: '区人民法院' });
    expect((await story.ports.deliveries.about(story.no)).map(({ text, state }) => [text, state])).toContainEqual([`[zh] ticket_rejected ${story.no} 区人民法院`, 'sent']);
  });
});
