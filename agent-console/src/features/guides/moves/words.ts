import type { GuideMove } from '../../../../../server/contract/guides.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';

export const words = {
  acts: word('可以做的', 'What can be done'),
  cancel: word('取消', 'Cancel'),
  reason: word('原因', 'Reason'),
  reasonHint: word('会留在经过里，至少 2 个字', 'It stays in the history; at least 2 characters'),
  note: word('给审核的人的话（可以不写）', 'A word to the approver (may be left out)'),
  sendBackNote: word('要改什么', 'What has to change'),
  publishReason: word('为什么发布这一版', 'Why this version'),
  tooShort: word('请填写，至少 2 个字', 'Please fill in, at least 2 characters'),
  from: word('生效日期', 'In force from'),
  fromHint: word('不填就是今天', 'Today if left empty'),
  version: word('撤回哪一版', 'Which version'),
  versionOption: word('第 {n} 版，{date}起', 'Version {n}, from {date}'),
  gapsFirst: word('还缺 {n} 项，补齐才能送审。', '{n} thing(s) are missing; it can be submitted once they are there.'),
  saveFirst: word('改动还没存上，存好才能继续。', 'Your changes are not saved yet; go on once they are.'),
  moved: word('已{move}：{name}', '{move}: {name}'),
  effect: word('发布以后', 'What publishing does'),
  effectVersion: word('成为第 {n} 版，{date}起执行；原来的版本留着，随时可看。', 'It becomes version {n}, in force from {date}; earlier versions stay readable.'),
  effectChanges: word('市民看到的改动 {n} 处：', '{n} change(s) citizens will see:'),
  effectNew: word('市民第一次看到这份指南。', 'Citizens see this guide for the first time.'),
  effectWatchers: word('{n} 位关注的市民会收到通知。', '{n} citizen(s) who follow it are told.'),
  effectNoWatchers: word('没有市民关注，不发通知。', 'Nobody follows it; nobody is told.'),
  effectBot: word('助手马上按新版回答，随后在后台重新训练。', 'The assistant answers by it at once and is trained again in the background.'),
  more: word('还有 {n} 处', '{n} more'),
  teach: word('发布后把提问“{text}”教给助手，按“{part}”回答', 'After publishing, teach the assistant the question "{text}", answered from "{part}"'),
  today: word('今天', 'today'),
  taught: word('已教给助手。', 'The assistant has been taught.'),
};

/** What follows from a move, in one sentence before its button. */
export const consequences: Record<Exclude<GuideMove, 'publish'>, Bilingual> = {
  submit: word('提交后：草稿停住不能再改，等审核的人发布或退回；市民看到的不变。', 'After this: the draft stands still until an approver publishes it or sends it back; citizens see no change.'),
  take_back: word('提交后：草稿又能改，审核的人暂时看不到发布按钮。', 'After this: the draft can be changed again and is no longer up for review.'),
  send_back: word('提交后：草稿退给编辑，附上您写的话；市民看到的不变。', 'After this: the draft goes back to the editor with your words; citizens see no change.'),
  discard: word('提交后：草稿删掉，不能找回；现行的一版不变。', 'After this: the draft is gone for good; the version in force stays.'),
  recall: word('提交后：这一版不会生效，现行的一版继续执行。', 'After this: that version never takes effect; the one in force goes on.'),
};
