import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../channels/portal/portal-desk.js';
import { presentProgress } from '../../../channels/portal/present-progress.js';
import { progress } from '../../../server/contract/portal.js';

type Event = Ticket['history'][number];
const staff = { kind: 'staff', id: 'staff-secret', name: '内部人' } as const;
const feedback = { handling: '内部处理', publicReply: '未审答复', contacted: true, contactedAt: 5, solved: true, unsolvedReason: null, byId: 'staff-secret', byName: '内部人', at: 5 };
const assignment = { id: 'a-1', unitId: 'housing', unitName: '区住房建设委', role: 'lead', state: 'in_progress', advice: '内部意见', dispatchedAt: 3, signedAt: 4, feedback } as const;
const events: Event[] = [
  { seq: 1, at: 1, actor: { kind: 'citizen' }, type: 'filed', deadlines: [] },
  { seq: 2, at: 2, actor: staff, type: 'accepted', urgency: 'normal', ownerId: 'staff-secret', ownerName: '内部人', deadlines: [] },
  { seq: 3, at: 2, actor: staff, type: 'noted', text: '内部备注' },
  { seq: 4, at: 3, actor: staff, type: 'dispatched', assignments: [assignment], deadlines: [] },
  { seq: 5, at: 4, actor: staff, type: 'signed', assignmentId: 'a-1', unitName: '区住房建设委' },
  { seq: 6, at: 4, actor: staff, type: 'transferred', toId: 'staff-secret', toName: '内部人', note: '内部转交' },
  { seq: 7, at: 4, actor: staff, type: 'escalated', urgency: 'urgent', note: '内部升级', deadlines: [] },
  { seq: 8, at: 4, actor: staff, type: 'identity_viewed', field: 'phone', purpose: 'contact', reason: '内部查看' },
  { seq: 9, at: 5, actor: staff, type: 'feedback_submitted', assignmentId: 'a-1', unitName: '区住房建设委', feedback, deadlines: [] },
  { seq: 10, at: 6, actor: staff, type: 'sent_back', reason: 'not_solved', note: '内部退回' },
  { seq: 11, at: 7, actor: staff, type: 'approved', note: '内部审核', publicReply: '已修好', deadlines: [] },
  { seq: 12, at: 8, actor: staff, type: 'callback_recorded', reached: false, solved: null, satisfaction: null, note: '内部回访' },
];
const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  no: '261123100000000001',
  key: 'k',
  version: 12,
  channel: 'web_form',
  lang: 'zh',
  type: 'complaint',
  urgency: 'normal',
  state: 'pending_callback',
  title: '电梯坏了',
  content: '电梯坏了',
  place: '幸福里',
  whom: null,
  confidential: false,
  escalated: true,
  caller: { contactId: 'contact-secret', name: '李小明', phone: '00012345678', anonymous: false, way: 'sms' },
  photos: [],
  conversationId: null,
  appointmentId: null,
  blockedUnitIds: [],
  owner: { id: 'staff-secret', name: '内部人' },
  assignments: [assignment],
  deadlines: [],
  promise: null,
  publicReply: '已修好',
  rejected: null,
  history: events,
  createdAt: 1,
  updatedAt: 8,
  ...more,
});
const shown = (more: Partial<Ticket> = {}) => presentProgress({ ticket: ticket(more), promise: null, overdueDays: 0 });

describe('a citizen’s look at their matter', () => {
  it('is in the contract’s shape and holds nothing from inside', () => {
    const page = shown();
    expect(progress.parse(page)).toEqual(page);
    expect(JSON.stringify(page)).not.toMatch(/内部|secret|未审答复|李小明|00012345678/);
  });

  it('tells what happened, one line an event that is theirs to know', () => {
    expect(shown().lines.map(({ type, facts }) => [type, facts])).toEqual([
      ['filed', {}],
      ['accepted', {}],
      ['dispatched', { unitName: '区住房建设委' }],
      ['signed', { unitName: '区住房建设委' }],
      ['feedback_submitted', { unitName: '区住房建设委' }],
      ['approved', {}],
      ['callback_recorded', { reached: false }],
    ]);
  });

  it.each([
    ['pending_acceptance', 'received'],
    ['accepted', 'assigned'],
    ['dispatched', 'taken'],
    ['in_progress', 'handling'],
    ['pending_review', 'checked'],
    ['pending_callback', 'verified'],
    ['resolved', undefined],
    ['answered', undefined],
    ['rejected', undefined],
  ] as const)('%s stands at %s', (state, key) => expect(shown({ state }).steps.find(({ current }) => current)?.key).toBe(key));

  it('dates the steps that are done', () => {
    expect(shown().steps.map(({ key, at }) => [key, at])).toEqual([['received', 1], ['assigned', 3], ['taken', 4], ['handling', 5], ['checked', 7], ['verified', null]]);
  });

  it('takes a step back when the answer was sent back', () => {
    const { steps } = shown({ state: 'in_progress', history: events.slice(0, 10) });
    expect(steps.find(({ key }) => key === 'checked')).toEqual({ key: 'checked', at: null, current: false });
    expect(steps.find(({ key }) => key === 'handling')?.current).toBe(true);
  });

  it('says where to go when the matter is not ours', () => {
    const rejected = { reason: '已在法院审理', legalChannel: '区人民法院' };
    expect(shown({ state: 'rejected', rejected, publicReply: null })).toMatchObject({ rejected, publicReply: null });
  });
});
