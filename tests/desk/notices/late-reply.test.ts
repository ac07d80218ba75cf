import { expect, it } from 'vitest';
import type { Listener } from '../../../server/desk/notices/audience.js';
import { audienceOfLateReply } from '../../../server/desk/notices/late-reply.js';

const person = (id: string, ...roles: Listener['roles'][number][]): Listener => ({ id, roles, unitId: null });
const staff = [person('operator', 'operator'), person('operator-2', 'operator'), person('supervisor', 'supervisor'), person('both', 'operator', 'supervisor')];
const told = (holderId: string | null) =>
  audienceOfLateReply({ type: 'first_reply_late', conversationId: 'chat-1', holderId, dueAt: 5, at: 6 }, staff).map(({ staffId, severity }) => `${staffId} ${severity}`);

it('a late first reply is told to whoever has the talk, urgently, and to the supervisors', () => {
  expect(told('operator')).toEqual(['operator urgent', 'supervisor act', 'both act']);
});
it('a supervisor who has the talk is told once, as the one who has it', () => {
  expect(told('both')).toEqual(['supervisor act', 'both urgent']);
});
it('a talk nobody has is told to the supervisors alone', () => {
  expect(told(null)).toEqual(['supervisor act', 'both act']);
});
it('the word leads to the talk and names the date, and nothing of the citizen', () => {
  expect(audienceOfLateReply({ type: 'first_reply_late', conversationId: 'chat-1', holderId: 'operator', dueAt: 5, at: 6 }, staff)[0]).toEqual({
    staffId: 'operator', severity: 'urgent', ticketNo: null, conversationId: 'chat-1', kind: 'first_reply_late', by: { kind: 'system', name: null }, unitName: null, step: 'chat_first_reply', dueAt: 5, at: 6,
  });
});
