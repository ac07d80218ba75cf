import type { TimelineEntry } from '../../../../server/contract/ticket-detail.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

/** What each kind of event is called; `{marks}` come from the event's facts. */
export const eventWords: Record<string, Bilingual> = {
  filed: word('登记了这件事', 'Filed the matter'),
  accepted: word('受理', 'Accepted'),
  answered: word('直接答复', 'Answered directly'),
  rejected: word('不予受理', 'Did not accept'),
  dispatched: word('派单', 'Dispatched'),
  signed: word('{unitName}签收', 'Signed for by {unitName}'),
  feedback_submitted: word('{unitName}提交反馈', 'Feedback from {unitName}'),
  approved: word('审核通过', 'Approved'),
  sent_back: word('退回补充', 'Sent back'),
  callback_recorded: word('记录回访', 'Call-back recorded'),
  transferred: word('转交给{toName}', 'Transferred to {toName}'),
  escalated: word('升级', 'Escalated'),
  noted: word('内部备注', 'Internal note'),
  deadline_near: word('期限临近：{step}', 'Deadline near: {step}'),
  deadline_passed: word('期限已过：{step}', 'Deadline passed: {step}'),
  identity_viewed: word('查看了诉求人信息', 'Viewed the caller\'s details'),
};

/** What a step's clock is for. */
export const stepWords: Record<string, Bilingual> = {
  accept: word('受理', 'Accept'),
  sign: word('签收', 'Sign for'),
  first_contact: word('首次联系', 'First contact'),
  finish: word('答复', 'Answer'),
  review: word('审核', 'Review'),
  callback: word('回访', 'Call back'),
  chat_first_reply: word('首次回复', 'First reply'),
  forward: word('转出', 'Pass on'),
};

export const sentBackWords: Record<string, Bilingual> = {
  off_topic: word('答非所问', 'Off the point'),
  not_contacted: word('没有联系诉求人', 'Citizen not contacted'),
  not_solved: word('没有解决', 'Not solved'),
};

export const deadlineTypes: readonly string[] = ['deadline_near', 'deadline_passed'];
const spoken: readonly string[] = ['text', 'reply', 'note', 'reason', 'legalChannel', 'publicReply'];

/** A fact if it is something one can read aloud. */
export function factText(facts: TimelineEntry['facts'], name: string): string {
  const value = facts[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The human sentences an event carries: replies, notes, reasons. */
export const saidIn = (entry: TimelineEntry): string[] => spoken.map((name) => factText(entry.facts, name)).filter((text) => text !== '' && sentBackWords[text] === undefined);

export type TimelineFilter = 'all' | 'citizen' | 'internal' | 'deadline';

export function passes(entry: TimelineEntry, filter: TimelineFilter): boolean {
  if (filter === 'citizen') return entry.citizenSees;
  if (filter === 'deadline') return deadlineTypes.includes(entry.type);
  if (filter === 'internal') return !entry.citizenSees && !deadlineTypes.includes(entry.type);
  return true;
}
