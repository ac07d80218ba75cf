import type { Bilingual } from '../common.js';
import type { GuideAct, GuideGap, GuideMove, GuideStanding, GuideState } from '../guides.js';
import type { ImportFault, ImportOutcome } from '../guide-files.js';
import type { GuideTaskMove, GuideTaskState } from '../guide-tasks.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

export const guideStateWords: Record<GuideState, Bilingual> = {
  idle: word('没有草稿', 'No draft'),
  draft: word('草稿', 'Draft'),
  in_review: word('待审核', 'In review'),
  sent_back: word('退回修改', 'Sent back'),
};
export const guideStandingWords: Record<GuideStanding, Bilingual> = {
  in_force: word('执行中', 'In force'),
  scheduled: word('未到生效日', 'Not in force yet'),
  past: word('旧版', 'Superseded'),
  recalled: word('已撤回', 'Recalled'),
};
export const guideMoveWords: Record<GuideMove, Bilingual> = {
  submit: word('送审', 'Submit'),
  take_back: word('撤回送审', 'Take back'),
  send_back: word('退回修改', 'Send back'),
  publish: word('发布', 'Publish'),
  discard: word('放弃草稿', 'Discard the draft'),
  recall: word('撤回未生效的一版', 'Recall the version to come'),
};
/** Everything that may be done with a guide; the moves and what an editor does between them. */
export const guideActionWords: Readonly<Record<string, Bilingual>> = { ...guideMoveWords, begin: word('开始修改', 'Begin a draft'), save: word('保存草稿', 'Save the draft') };
export const guideActWords: Record<GuideAct, Bilingual> = {
  begun: word('开始修改', 'Began a draft'),
  submitted: word('送审', 'Submitted it'),
  taken_back: word('撤回送审', 'Took it back'),
  sent_back: word('退回修改', 'Sent it back'),
  published: word('发布', 'Published it'),
  discarded: word('放弃草稿', 'Discarded the draft'),
  recalled: word('撤回未生效的一版', 'Recalled a version to come'),
  imported: word('导入草稿', 'Imported a draft'),
};
export const guideGapWords: Record<GuideGap['reason'], Bilingual> = {
  empty: word('没有填', 'Empty'),
  no_legal_basis: word('没有依据', 'Rests on no document'),
  no_translation: word('缺英文', 'No English'),
};
export const guideTaskStateWords: Record<GuideTaskState, Bilingual> = {
  open: word('待单位填报', 'With the unit'),
  handed_in: word('已填报', 'Handed in'),
  unchanged: word('答复无变化', 'Nothing has changed'),
  done: word('已收下', 'Taken'),
  cancelled: word('已取消', 'Cancelled'),
};
export const guideTaskMoveWords: Record<GuideTaskMove, Bilingual> = {
  hand_in: word('填好了', 'Hand in'),
  nothing_changed: word('没有变化', 'Nothing has changed'),
  accept: word('收下', 'Take it'),
  ask_again: word('请再补充', 'Ask again'),
  cancel: word('取消任务', 'Cancel'),
};
export const importOutcomeWords: Record<ImportOutcome, Bilingual> = {
  new: word('新指南，存为草稿', 'New, becomes a draft'),
  changed: word('有改动，存为草稿', 'Changed, becomes a draft'),
  unchanged: word('和现行的一样', 'Same as now'),
  refused: word('不能导入', 'Refused'),
};
export const importFaultWords: Record<ImportFault['reason'], Bilingual> = {
  unreadable: word('读不懂', 'Cannot be read'),
  bad_code: word('事项编码只能用小写字母、数字和短横', 'A code is made of small letters, digits and hyphens'),
  twice: word('文件里出现了两次', 'Stands in the file twice'),
  unknown_item: word('没有这个事项', 'No such matter'),
  draft_in_work: word('有人正在改这份指南', 'Somebody is working on this guide'),
  bad_value: word('这里的值不对', 'This value is not allowed'),
  missing_value: word('没有写', 'Not there'),
  missing_column: word('缺这一列', 'This column is missing'),
  unknown_basis: word('依据表里没有这个编号', 'The sheet of documents has no such number'),
  scheduled_version: word('有一版还没到生效日', 'A version to come is waiting for its day'),
};

/** Codes that stand in a guide. */
export const guideValueWords: Readonly<Record<string, Bilingual>> = {
  original: word('原件', 'Original'),
  copy: word('复印件', 'Copy'),
  original_and_copy: word('原件和复印件', 'Original and copy'),
  electronic: word('电子件', 'Electronic'),
  applicant: word('申请人提交', 'From the applicant'),
  data_sharing: word('部门共享，免提交', 'Shared between offices'),
  commitment: word('可以承诺代替', 'A signed promise will do'),
  working_day: word('个工作日', 'working day(s)'),
  natural_day: word('天', 'day(s)'),
  month: word('个月', 'month(s)'),
  info: word('只能查询', 'Information only'),
  appoint: word('可以预约', 'Booking'),
  prefill: word('可以预填', 'Forms can be filled in'),
  full: word('全程网办', 'Entirely online'),
  city: word('市级', 'City'),
  district: word('区级', 'District'),
  subdistrict: word('街镇', 'Subdistrict'),
  community: word('社区', 'Community'),
  person: word('个人', 'Persons'),
  organisation: word('法人', 'Organisations'),
  both: word('个人和法人', 'Persons and organisations'),
  instant: word('即办件', 'At once'),
  promised: word('承诺件', 'With a promised date'),
  counter: word('窗口领取', 'At the counter'),
  post: word('邮寄', 'By post'),
};
