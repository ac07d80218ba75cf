import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../channels/portal/portal-desk.js';
import { presentMatter, presentProgress, presentRatingPage } from '../../../channels/portal/present-progress.js';
import { citizenView } from '../../../server/actions/citizens/citizen-view.js';
import { ownMatter, progress, ratingPage } from '../../../server/contract/progress.js';
import { record } from '../../../server/desk/ticket/record.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import type { TicketFact } from '../../../server/desk/ticket/events.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, contextOf, dispatcher, filedTicket, housing, ticketIn, water } from '../../support/builders.js';

const followed = (handled: Ticket, own = handled, more: Partial<Followed> = {}): Followed => ({ ...citizenView({ own, handled }, contextOf({ kind: 'citizen', contactId: 'contact-1' }, handled.updatedAt, handled)), unitNames: { 区住建委: 'Housing Bureau', 区水务局: 'Water Bureau', 区城管委: 'Urban Management' }, promise: null, overdueDays: 0, ...more });
const shown = (ticket: Ticket, more: Partial<Followed> = {}) => presentProgress(followed(ticket, ticket, more));
const through = (ticket: Ticket, ...acts: readonly TicketCommand[]) => acts.reduce<Ticket>((current, act) => after(current, act), ticket);
const saying = (ticket: Ticket, ...facts: readonly TicketFact[]) => applyAll(ticket, record(ticket, facts, { now: ticket.updatedAt, actor: dispatcher }));

/** Everything that was ever written on it is meant for colleagues only. */
const full = saying(
  through(
    filedTicket(),
    { action: 'accept', note: '内部受理' },
    { action: 'note', text: '内部备注' },
    { action: 'dispatch', lead: housing, co: [water], advice: '内部意见' },
    { action: 'sign' },
    { action: 'contact', reached: false, note: '内部联系' },
    { action: 'interim_report', text: '内部进展' },
    { action: 'urge', note: '内部催办' },
    { action: 'supplement', text: '内部补充' },
    { action: 'instruct', leader: '内部领导', text: '内部批示' },
    { action: 'escalate', urgency: 'urgent', note: '内部升级' },
    { action: 'suspend', cause: 'third_party', days: 2, note: '内部挂起' },
    { action: 'resume', note: '内部恢复' },
    { action: 'feedback', handling: '内部处理', publicReply: '未审答复', contacted: true, contactedAt: 5, contactedOn: '00098765432', solved: false, unsolvedReason: '内部原因' },
    { action: 'send_back', reason: 'not_solved', note: '内部退回' },
    { action: 'feedback', handling: '内部处理', publicReply: '已修好', contacted: true, contactedAt: 5, contactedOn: '00098765432', solved: true, unsolvedReason: null },
    { action: 'transfer', toId: 'staff-secret', toName: '内部人', note: '内部转交' },
    { action: 'approve', note: '内部审核' },
    { action: 'record_callback', reached: false, truthful: null, solved: null, satisfaction: null, fault: null, note: '内部回访' },
  ),
  { type: 'identity_viewed', field: 'phone', purpose: 'contact', reason: '内部查看' },
  { type: 'supervision_noted', supervision: { id: 'secret-1', kind: 'written', level: 'yellow', state: 'issued', unitName: '区住建委', unitIds: ['housing'] } },
  { type: 'supervision_noted', supervision: { id: 'secret-1', kind: 'written', level: 'yellow', state: 'answered', unitName: '区住建委', unitIds: ['housing'] } },
  { type: 'absorbed', no: '261012090000000077' },
);

describe('a citizen’s look at their matter', () => {
  it('is in the contract’s shape and holds nothing from inside', () => {
    for (const [page, shape] of [[shown(full), progress], [presentRatingPage(followed(full)), ratingPage], [presentMatter({ ticket: full, code: '384207' }), ownMatter]] as const) {
      expect(shape.parse(page)).toEqual(page);
      expect(JSON.stringify(page)).not.toMatch(/内部|secret|未审答复|钱某|0001234|0009876|contact-1|褚明|孙平|吴桐|韩正|郑好|yellow|000000077|urgent/);
    }
  });

  it('carries the English names of the units told of, and of no other', () => {
    expect(shown(full).unitNames).toEqual({ 区住建委: 'Housing Bureau', 区水务局: 'Water Bureau' });
    expect(presentRatingPage(followed(full)).unitNames).toEqual({ 区住建委: 'Housing Bureau' });
    expect(presentRatingPage(followed(ticketIn('pending_callback', { type: 'report' }))).unitNames).toEqual({});
  });

  it('tells what happened, one line an event that is theirs to know', () => {
    expect(shown(full).lines.map(({ type, facts }) => [type, facts])).toEqual([
      ['filed', {}],
      ['accepted', {}],
      ['dispatched', { unitName: '区住建委、区水务局' }],
      ['signed', { unitName: '区住建委' }],
      ['contacted', { reached: false }],
      ['urged', { n: 1, by: 'desk' }],
      ['supplemented', { n: 2, by: 'desk' }],
      ['suspended', { cause: 'third_party', until: expect.any(Number) as number }],
      ['resumed', { dueAt: expect.any(Number) as number }],
      ['feedback_submitted', { unitName: '区住建委' }],
      ['feedback_submitted', { unitName: '区住建委' }],
      ['approved', {}],
      ['callback_recorded', { reached: false }],
      ['supervision_noted', { unitName: '区住建委' }],
    ]);
  });

  it.each([
    ['pending_acceptance', 'received'],
    ['accepted', 'assigned'],
    ['dispatched', 'taken'],
    ['in_progress', 'handling'],
    ['suspended', 'handling'],
    ['pending_review', 'checked'],
    ['pending_callback', 'verified'],
    ['resolved', undefined],
    ['answered', undefined],
    ['rejected', undefined],
    ['withdrawn', undefined],
  ] as const)('%s stands at %s', (state, key) => expect(shown(ticketIn(state)).steps.find(({ current }) => current)?.key).toBe(key));

  it('dates the steps that are done, a minute each', () => {
    const { steps } = shown(ticketIn('pending_callback'));
    expect(steps.map(({ key, at }) => [key, at !== null])).toEqual([['received', true], ['assigned', true], ['taken', true], ['handling', true], ['checked', true], ['verified', false]]);
  });

  it('takes a step back when the answer was sent back', () => {
    const { steps } = shown(after(ticketIn('pending_review'), 'send_back'));
    expect(steps.find(({ key }) => key === 'checked')).toEqual({ key: 'checked', at: null, current: false });
    expect(steps.find(({ key }) => key === 'handling')?.current).toBe(true);
  });

  it('says where to go when the matter is not ours', () => {
    expect(shown(ticketIn('rejected'))).toMatchObject({ rejected: { reason: '已经进入诉讼程序。', legalChannel: '区人民法院' }, publicReply: null });
  });

  it('names the unit that has it now, not the one that had it first', () => {
    const moved = after(ticketIn('in_progress'), 'reassign');
    expect(shown(moved).unit).toBe('新河街道办');
  });
});

describe('what changes a promise', () => {
  it('an extension is told with the old day, the new one and the reason', () => {
    const asked = after(ticketIn('in_progress'), 'request_extension');
    const before = asked.promise?.dueAt;
    const granted = after(asked, 'approve_extension');
    expect(shown(asked).extension).toBeNull();
    expect(shown(granted).extension).toEqual({ days: 5, reason: '材料到货要等。', from: before, to: granted.promise?.dueAt });
    expect(granted.promise?.dueAt).toBeGreaterThan(before ?? 0);
  });

  it('a matter done again no longer speaks of the extension before', () => {
    const granted = through(ticketIn('in_progress'), { action: 'request_extension', days: 5, reason: '材料到货要等。' }, { action: 'approve_extension', note: null });
    const again = ['feedback', 'approve', 'rehandle'].reduce((ticket, act) => after(ticket, act as 'feedback'), granted);
    expect(shown(again)).toMatchObject({ extension: null, rehandles: 1, publicReply: null, state: 'in_progress' });
  });

  it('while it is on hold, why and until when at the latest', () => {
    expect(shown(ticketIn('suspended')).onHold).toEqual({ cause: 'citizen_material', from: expect.any(Number) as number, until: expect.any(Number) as number });
  });

  it('a return that is asked for or granted is told as rerouting until the next unit has it', () => {
    const asked = after(ticketIn('dispatched'), 'request_return');
    const back = after(asked, 'approve_return');
    const again = after(back, 'dispatch');
    expect([asked, back, again].map((ticket) => shown(ticket).rerouting)).toEqual([true, true, false]);
    expect(shown(again).lines.map(({ type }) => type)).toEqual(['filed', 'accepted', 'dispatched', 'return_approved', 'dispatched']);
  });

  it('how the unit was pressed is said once the day has passed, and not before', () => {
    const ticket = ticketIn('in_progress');
    const late = (ticket.promise?.dueAt ?? 0) + 3_600_000;
    const pressed = after(ticket, 'urge', { now: late });
    expect(shown(pressed, { overdueDays: 1 }).pressed).toEqual({ at: late, how: 'urged' });
    expect(shown(after(ticket, 'urge'), { overdueDays: 1 }).pressed).toBeNull();
  });
});

describe('a matter handled with another', () => {
  const own = through(filedTicket({ no: '261012091000000002', title: '楼顶又漏了' }), { action: 'merge', intoNo: '261012090000000001', note: '内部并单' });
  const lived = ['accept', 'dispatch', 'sign', 'supplement', 'urge', 'feedback', 'approve'].reduce((ticket, act) => after(ticket, act as 'accept', { now: own.updatedAt + 60_000 }), filedTicket());
  const page = presentProgress(followed(lived, own));

  it('shows the master’s state, unit and answer under its own number and words', () => {
    expect(page).toMatchObject({ no: own.no, title: '楼顶又漏了', merged: true, state: 'pending_callback', unit: '区住建委', publicReply: '楼顶防水已重做，试水不漏。' });
  });

  it('keeps what the other caller did and was told to themselves', () => {
    expect(page.lines.map(({ type }) => type)).toEqual(['filed', 'merged', 'accepted', 'dispatched', 'signed', 'feedback_submitted', 'approved']);
    expect(page.contacts).toBe(1);
    expect(JSON.stringify(page)).not.toMatch(/261012090000000001|内部/);
  });
});

describe('the page behind a rating link', () => {
  it('shows the answer and what can be said of it, and nothing of a confidential report', () => {
    const answered = ticketIn('pending_callback');
    expect(presentRatingPage(followed(answered))).toMatchObject({ title: '楼顶漏水，物业一直不修', publicReply: '楼顶防水已重做，试水不漏。', answered: true, actions: [{ action: 'appraise', refusal: null }, { action: 'reopen', refusal: null }] });
    expect(presentRatingPage(followed(ticketIn('pending_callback', { type: 'report' })))).toMatchObject({ title: null, unit: null, publicReply: null, answered: true, confidential: true });
  });
});
