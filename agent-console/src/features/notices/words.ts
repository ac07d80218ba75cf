import { word } from '../../shared/i18n/words.js';

export const words = {
  bell: word('通知', 'Notices'),
  unread: word('通知，{n} 条未读', 'Notices, {n} unread'),
  none: word('通知，没有未读', 'Notices, none unread'),
  allRead: word('全部标为已读', 'Mark all as read'),
  empty: word('没有通知', 'No notices'),
  emptyWhy: word('派单、催办、期限和督办有变化时，会出现在这里，保存 30 天。', 'Dispatches, reminders, deadlines and orders that concern you appear here and are kept for 30 days.'),
  hidden: word('这件现在无权查看', 'You no longer see this ticket'),
  chat: word('网上咨询', 'Web chat'),
  urgent: word('紧急', 'Urgent'),
  act: word('要办', 'To do'),
  isUnread: word('未读', 'Unread'),
  announced: word('紧急通知：{text}', 'Urgent notice: {text}'),
};
