import type { Bilingual } from '../../../../server/contract/common.js';
import { say } from './say.js';

export const rateWords = {
  title: say('评价', 'Rate the answer'),
  lead: say('{unit}办了您反映的事，您来说办得怎么样。', '{unit} has handled your matter. Tell us how it went.'),
  leadPlain: say('您反映的事有了答复，您来说办得怎么样。', 'There is an answer to your matter. Tell us how it went.'),
  confidential: say('这是保密件，这里不显示内容。看答复，请用单号和查询码查进度。', 'This matter is confidential and not shown here. To read the answer, use your number and code.'),
  notYet: say('现在没有等您评价的答复。', 'There is no answer waiting for your rating.'),
  noSuchLink: say('这个链接打不开。看一下是不是完整，或用单号和查询码查进度。', 'This link opens nothing. Check that it is complete, or use your number and code.'),
  reopened: say('正在重新办理，{by}答复您。', 'It is being handled again. You will have an answer {by}.'),
  reply: say('给您的答复', 'The answer to you'),
  question: say('解决了吗？', 'Is it solved?'),
  solved: say('解决了', 'Yes, solved'),
  notSolved: say('没解决', 'No, not solved'),
  satisfaction: say('满意吗？（可以不选）', 'How satisfied are you? (optional)'),
  contacted: say('单位联系过您吗？（可以不选）', 'Did the unit contact you? (optional)'),
  contactedYes: say('联系过', 'Yes'),
  contactedNo: say('没联系', 'No'),
  kept: say('说的做到了吗？（可以不选）', 'Was it done as they said? (optional)'),
  keptYes: say('做到了', 'Yes'),
  keptNo: say('没做到', 'No'),
  comment: say('想说的话（可以不写）', 'Anything to add (optional)'),
  why: say('哪里没解决？（可以不写）', 'What is not solved? (optional)'),
  send: say('发送评价', 'Send the rating'),
  again: say('不满意，请重办', 'Not satisfied: handle it again'),
  againMeans: say('会退回单位重新办理，新的答复日期马上显示在这里。', 'It goes back to be handled again, and the new date is shown here at once.'),
  thanks: say('已记下您的评价。', 'Your rating is recorded.'),
  given: say('您 {date} 的评价：{what}', 'Your rating of {date}: {what}'),
  change: say('改评价', 'Change the rating'),
};

/** Parts of a comment made of the optional questions, in the citizen's name. */
export const answerWords: Record<'contactedYes' | 'contactedNo' | 'keptYes' | 'keptNo', Bilingual> = {
  contactedYes: say('单位联系过我', 'The unit contacted me'),
  contactedNo: say('单位没联系过我', 'The unit did not contact me'),
  keptYes: say('说的做到了', 'It was done as said'),
  keptNo: say('说的没做到', 'It was not done as said'),
};
