import type { FigureCode, ModelReason, ModelState } from '../../../../server/contract/learning.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

export const modelWords = {
  title: word('助手的模型', 'The assistant’s models'),
  intro: word('每次指南变动或教了新话，助手在后台重新训练；比现在的差，就不换上。', 'When guides change or new words are taught, the assistant is trained again in the background; a model that is worse is not put into use.'),
  retrain: word('重新训练', 'Train again'),
  retrainEnds: word('后台训练约几分钟，这期间照旧回答；不变差才换上。', 'Training takes some minutes in the background; answers go on as before, and the new one is used only if it is not worse.'),
  training: word('正在训练，{time}开始。助手照旧回答，训练好会自动出现在下面。', 'Training since {time}. The assistant answers as before; the result appears below by itself.'),
  queued: word('已排上，马上开始训练。', 'Queued; training begins in a moment.'),
  failed: word('上次训练没有成：{message}', 'The last training made no model: {message}'),
  taught: word('教过的话 {now} 句，其中 {notLearnt} 句还没学', '{now} taught sentence(s), {notLearnt} not learnt yet'),
  caption: word('模型，新的在前', 'Models, the newest first'),
  trainedAt: word('训练于', 'Trained'),
  state: word('状态', 'State'),
  why: word('缘由', 'Why'),
  learnt: word('学了', 'Learnt from'),
  learntFrom: word('{guides} 份指南 · {taught} 句', '{guides} guides · {taught} sentences'),
  figures: word('交叉验证', 'Cross-validated'),
  notMeasured: word('还没有量', 'Not measured yet'),
  change: word('换用', 'Use'),
  worseAt: word('变差：{figures}', 'Worse at: {figures}'),
  served: word('{time} 起用', 'in use from {time}'),
  servedBy: word('{time} 由{name}换上', 'put into use by {name}, {time}'),
  back: word('退回上一个好的', 'Go back to the last good one'),
  use: word('换上这个', 'Use this one'),
  useFor: word('换上 {time} 的模型', 'Use the model of {time}'),
  refusedUse: word('变差的不能换上', 'A worse one cannot be used'),
  useTitle: word('换上 {time} 训练的模型', 'Use the model trained {time}'),
  useEnds: word('按下后：助手马上改用这个模型回答，现在的留着，随时可以换回；现在的不会再自动换上。', 'After this: the assistant answers with this model at once; the present one is kept and can be taken back by hand, not by itself.'),
  used: word('已换上。', 'In use now.'),
  cancel: word('取消', 'Cancel'),
  none: word('还没有模型', 'No model yet'),
  noneWhy: word('第一次启动后几分钟内会训练出来。', 'The first one is trained some minutes after the first start.'),
  better: word('变好', 'better'),
  same: word('持平', 'same'),
  worse: word('变差', 'worse'),
  toReview: word('看未答问题', 'Unanswered questions'),
};

export const modelStateWords: Record<ModelState, Bilingual> = {
  serving: word('正在用', 'In use'),
  kept: word('留着', 'Kept'),
  refused: word('没有换上', 'Refused'),
};
export const modelReasonWords: Record<ModelReason, Bilingual> = {
  first: word('第一个', 'The first'),
  guides_changed: word('指南变了', 'Guides changed'),
  asked_for: word('有人要求', 'Asked for'),
  program_changed: word('程序升级', 'The program changed'),
  worse: word('比在用的差', 'Worse than the one in use'),
  rolled_back: word('被退回', 'Rolled back'),
  failed: word('训练没成', 'Training failed'),
};
export const figureWords: Record<FigureCode, Bilingual> = {
  action: word('想做什么', 'Wish'),
  item: word('哪件事', 'Matter'),
  field: word('哪部分', 'Part'),
  automatic_precision: word('自动答对率', 'Right when alone'),
  automatic_coverage: word('自动答的占比', 'Answered alone'),
  human: word('该转人工都转了', 'Handed on when due'),
  emergency: word('认出紧急情况', 'Emergencies seen'),
};
