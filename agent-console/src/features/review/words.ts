import { word } from '../../shared/i18n/words.js';

export const words = {
  title: word('审核与回访', 'Review and call-back'),
  toReview: word('待审核', 'To review'),
  toCallBack: word('待回访', 'To call back'),
  noneToReview: word('没有待审核的反馈', 'No feedback to review'),
  noneToCallBack: word('没有待回访的工单', 'Nothing to call back'),
};
