/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formLines, intakeOf, type HalfForm } from '../../../agent-console/src/features/work/half-form.js';
import { HandedOver } from '../../../agent-console/src/features/work/handed-over.js';
import type { StaffConversation } from '../../../server/contract/staff.js';
import type { IntakeForm } from '../../../server/contract/ticket-detail.js';
import { conversation } from '../support/builders.js';
import { show } from '../support/page.js';

afterEach(cleanup);

const lamps: HalfForm = { kind: 'file', slots: { type: 'complaint', what: '路灯一排都不亮，老人摔了', place: '幸福里6号楼', when: 'unknown' } };
const permit: HalfForm = { kind: 'book', slots: { item: 'residence-permit', date: '周三', phone: '00012345678' }, itemName: { zh: '居住证申领', en: 'Residence permit' } };
const shownOf = (form: HalfForm): string[] => formLines(form).map(({ label, value }) => `${label.zh}：${value?.zh ?? '？'}`);

describe('a form that was half filled in', () => {
  it('tells each element as it was said, and which were not asked for yet', () => {
    expect(shownOf(lamps)).toEqual(['类型：投诉', '事情：路灯一排都不亮，老人摔了', '地点：幸福里6号楼', '时间：记不清', '电话：？']);
    expect(shownOf(permit)).toEqual(['约什么：居住证申领', '地点：？', '日期：周三', '几点：？', '电话：00012345678']);
  });
  it('says in words what was left out on purpose, and in which way it is to be done', () => {
    expect(shownOf({ kind: 'file', slots: { place: 'none', whom: 'none', phone: 'declined', secret: 'yes' } })).toEqual(['类型：？', '事情：？', '地点：没有具体地点', '时间：？', '关于谁：没有具体对象', '电话：不留', '保密：要保密']);
    expect(shownOf({ kind: 'book', slots: { mode: 'home_visit' } })).toContain('怎么办：上门办理');
  });

  it.each<[string, HalfForm['slots'], Partial<IntakeForm>]>([
    ['in the citizen\'s own words', lamps.slots, { type: 'complaint', title: '路灯一排都不亮，老人摔了', content: '路灯一排都不亮，老人摔了', place: '幸福里6号楼', way: 'text_only' }],
    ['with the time beside what happened', { what: '半夜施工', when: '昨晚十一点' }, { title: '半夜施工', content: '半夜施工\n时间：昨晚十一点', place: '', way: 'text_only' }],
    ['with a mobile to be texted', { what: '半夜施工', phone: '00012345678' }, { title: '半夜施工', content: '半夜施工', place: '', callerPhone: '00012345678', way: 'sms' }],
    ['with a landline to be called', { phone: '022-0000-1234', name: '李四' }, { place: '', callerName: '李四', callerPhone: '022-0000-1234', way: 'call' }],
    ['without a way back to who wants to stay unknown', { type: 'report', phone: 'declined', secret: 'yes', whom: '某饭店' }, { type: 'report', place: '', whom: '某饭店', way: 'none', confidential: true }],
  ])('begins a ticket %s', (_, slots, begun) => {
    expect(intakeOf({ kind: 'file', slots })).toEqual(begun);
  });
  it('begins no ticket when it was a booking', () => {
    expect(intakeOf(permit)).toBeNull();
  });
});

describe('what the assistant hands over', () => {
  const guesses = [{ itemCode: 'residence-permit', name: { zh: '居住证申领', en: 'Residence permit' }, score: -0.2 }];
  const takeOver = vi.fn<(form: Partial<IntakeForm>) => void>();
  const shows = (change: Partial<StaffConversation>) => show(<HandedOver conversation={conversation(change)} takeOver={takeOver} />);
  const asked = { handoverReason: 'asked' };

  it('stands beside the talk, and a half-filled matter goes into the ticket by one press', () => {
    shows({ ...asked, form: lamps });
    expect(screen.getByRole('heading', { name: '填到一半的诉求' })).toBeTruthy();
    expect(screen.getByText('幸福里6号楼')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '带进建工单' }));
    expect(takeOver).toHaveBeenCalledExactlyOnceWith(intakeOf(lamps));
  });
  it('shows a half-made booking, which is no ticket', () => {
    shows({ ...asked, form: permit });
    expect(screen.getByRole('heading', { name: '填到一半的预约' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('names the guides it thought of, each to be read in a tab of its own', () => {
    shows({ ...asked, guesses });
    expect(screen.getByRole('link', { name: '居住证申领' }).getAttribute('href')).toBe('/guides/residence-permit');
  });
  it.each<[string, Partial<StaffConversation>]>([
    ['it knew nothing', asked],
    ['nobody has asked for a person', { guesses }],
  ])('leaves no empty frame when %s', (_, change) => {
    shows(change);
    expect(screen.queryByRole('region', { name: '助手交来的' })).toBeNull();
  });
});
