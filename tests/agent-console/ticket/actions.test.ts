import { describe, expect, it } from 'vitest';
import { check } from '../../../agent-console/src/features/ticket/actions/check.js';
import { differences } from '../../../agent-console/src/features/ticket/actions/differences.js';
import { arrange, isAllowed } from '../../../agent-console/src/features/ticket/actions/offered.js';
import { specs } from '../../../agent-console/src/features/ticket/actions/specs.js';
import { readValues, type Values } from '../../../agent-console/src/features/ticket/actions/values.js';
import { ticketAction, type TicketAction } from '../../../server/contract/ticket.js';
import { row } from '../support/builders.js';

const ask = (action: TicketAction, values: Values) => check(specs[action].command(values));
const faults = (action: TicketAction, values: Values) => Object.keys(ask(action, values).faults);

describe('what a form asks of the desk', () => {
  it('is nothing until every needed field is filled, and names the missing ones', () => {
    expect(ask('reject', {}).command).toBeNull();
    expect(faults('reject', {})).toEqual(['reason', 'legalChannel']);
    expect(faults('feedback', {})).toEqual(expect.arrayContaining(['handling', 'publicReply', 'contacted', 'solved']));
  });
  it('says how many characters are missing', () => {
    expect(ask('answer', { reply: '好' }).faults['reply']).toMatchObject({ facts: { n: 2 } });
  });
  it.each<[TicketAction, Values]>([
    ['accept', {}],
    ['accept', { urgency: 'urgent' }],
    ['answer', { reply: '下周一起恢复供水。' }],
    ['reject', { reason: '属法院受理范围', legalChannel: '区人民法院立案庭' }],
    ['dispatch', { leadUnitId: 'u1', coUnitIds: 'u2,u3', advice: '核实后答复' }],
    ['sign', {}],
    ['approve', {}],
    ['send_back', { reason: 'off_topic', note: '没有回答收费依据' }],
    ['transfer', { toStaffId: 's2', note: '请接着办' }],
    ['escalate', { urgency: 'critical', note: '家有老人' }],
    ['note', { text: '下午再联系' }],
  ])('%s %j is complete', (action, values) => {
    expect(ask(action, values)).toMatchObject({ command: { action }, faults: {} });
  });
  it('a dispatch needs a unit, a transfer a person', () => {
    expect(faults('dispatch', { advice: '核实后答复' })).toEqual(['leadUnitId']);
    expect(faults('transfer', { note: '请接着办' })).toEqual(['toStaffId']);
  });
  it('supporting units travel as a list', () => {
    expect(ask('dispatch', { leadUnitId: 'u1', coUnitIds: 'u2,u3', advice: '核实' }).command).toMatchObject({ coUnitIds: ['u2', 'u3'] });
    expect(ask('dispatch', { leadUnitId: 'u1', advice: '核实' }).command).toMatchObject({ coUnitIds: [] });
  });
});

describe('a unit\'s feedback', () => {
  const filled = { handling: '现场更换井盖', publicReply: '井盖已更换，可以放心通行。', contacted: 'yes', contactedAt: '2026-10-13T15:30', solved: 'yes' };
  it('tells the time of contact in Shanghai, wherever the phone is', () => {
    expect(ask('feedback', filled).command).toMatchObject({ contactedAt: Date.parse('2026-10-13T07:30:00Z') });
  });
  it('drops the time when nobody was contacted', () => {
    expect(ask('feedback', { ...filled, contacted: 'no' }).command).not.toHaveProperty('contactedAt');
  });
  it('has to say why when it is not solved', () => {
    expect(faults('feedback', { ...filled, solved: 'no' })).toEqual(['unsolvedReason']);
    expect(ask('feedback', { ...filled, solved: 'no', unsolvedReason: '等配件' }).command).toMatchObject({ unsolvedReason: '等配件' });
  });
});

describe('a call-back', () => {
  it('asks about the result only when somebody answered', () => {
    expect(faults('record_callback', { reached: 'yes' })).toEqual(['solved']);
    expect(ask('record_callback', { reached: 'no', satisfaction: '5' }).command).toEqual({ action: 'record_callback', reached: false });
    expect(ask('record_callback', { reached: 'yes', solved: 'yes', satisfaction: '4' }).command).toMatchObject({ solved: true, satisfaction: 4 });
  });
});

describe('every action', () => {
  it.each(ticketAction.options)('%s ends with its consequence in both languages', (action) => {
    expect(specs[action].consequence.zh).toMatch(/^提交后：.+。$/);
    expect(specs[action].consequence.en).toMatch(/^After this: .+\.$/);
  });
});

describe('a draft', () => {
  it('comes back word for word', () => {
    expect(readValues(JSON.stringify({ reply: '写了一半' }))).toEqual({ reply: '写了一半' });
  });
  it.each(['', '{', '[]', 'null', '{"reply":3}'])('that cannot be read (%s) is an empty form', (kept) => {
    expect(readValues(kept)).toEqual({});
  });
});

describe('what somebody else changed under an open form', () => {
  it('is named field by field, in words', () => {
    const before = row('1');
    const after = row('1', { state: 'dispatched', leadUnit: { id: 'u1', name: '区水务局' } });
    expect(differences(before, after).map((each) => [each.field.zh, each.before.zh, each.after.zh])).toEqual([
      ['状态', '待受理', '待签收'],
      ['主办', '无', '区水务局'],
    ]);
  });
  it('is nothing when only a note was added', () => {
    expect(differences(row('1'), row('1', { version: 2 }))).toEqual([]);
  });
});

describe('the buttons of a ticket', () => {
  const reason = { zh: '先签收', en: 'Sign for it first' };
  const offered = [
    { action: 'feedback' as const, allowed: false, primary: false, reason },
    { action: 'sign' as const, allowed: true, primary: true },
    { action: 'note' as const, allowed: true, primary: false },
  ];
  it('are one primary and the rest behind 更多, refused ones last', () => {
    expect(arrange(offered).primary?.action).toBe('sign');
    expect(arrange(offered).more.map((each) => each.action)).toEqual(['note', 'feedback']);
  });
  it('have no primary when the primary one is refused', () => {
    expect(arrange([{ action: 'approve', allowed: false, primary: true, reason }]).primary).toBeNull();
  });
  it('answer to their letters only when allowed', () => {
    expect(isAllowed(offered, 'sign')).toBe(true);
    expect(isAllowed(offered, 'feedback')).toBe(false);
  });
});
