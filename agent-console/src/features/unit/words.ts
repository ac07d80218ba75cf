import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('承办', 'Unit desk'),
  heading: word('{unit} · 要办 {n} 件', '{unit} · {n} to handle'),
  toSign: word('待签收', 'To sign'),
  inProgress: word('办理中', 'In progress'),
  fedBack: word('已反馈', 'Reply sent'),
  noneToSign: word('没有待签收的工单', 'Nothing to sign for'),
  noneInProgress: word('没有办理中的工单', 'Nothing in progress'),
  noneFedBack: word('还没有提交过反馈', 'No feedback submitted yet'),
};
