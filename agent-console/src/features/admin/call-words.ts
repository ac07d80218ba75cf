import type { CallDraft, CallNumberName, NextCall } from '../../../../server/contract/call-rules.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

export const words = {
  title: word('接听规则', 'Call rules'),
  intro: word('来电先由谁接、等多久、什么时候有人接、录不录音。保存后从下一个来电起算，不用重启。', 'Who answers first, for how long it rings, when people take calls, and what is recorded. It holds from the next call on, without a restart.'),
  answer: word('来电先由谁接', 'Who answers first'),
  hours: word('接听时间', 'When people take calls'),
  hoursHint: word('时间以外由语音受理。时间以内没人登录、都在通话，也由语音受理。', 'At other times the line itself serves; within them too when nobody is signed in or free.'),
  days: word('哪些天', 'On which days'),
  periods: word('时段', 'Hours'),
  seconds: word('秒', 'seconds'),
  minutes: word('分钟', 'minutes'),
  numbers: word('时间和次数', 'Times and numbers'),
  kept: word('录音和旁听', 'Recording and listening'),
  keptHint: word('录音前一定先告诉来电人。旁听、指导、加入通话每次都要写原因，记入审计。这两条不能关。', 'A caller is always told before anything is recorded. Listening, whispering and joining in always need a reason and are in the audit log. Neither can be turned off.'),
  byAdmin: word('这一组由系统管理员改：旁听的是督办员，告不告诉不由督办员定。', 'Changed by the administrator: the supervisor is who listens, so they do not decide whether it is told.'),
  record: word('录音', 'Recording'),
  recordOn: word('人工通话录音', 'Record calls with a person'),
  recordOff: word('人工通话不录音', 'Calls with a person are not recorded'),
  listening: word('督办员旁听时', 'While a supervisor listens'),
  name: word('规则', 'Rule'),
  value: word('现在是', 'Set to'),
  rangeHead: word('范围', 'Range'),
  range: word('{least}–{most}', '{least}–{most}'),
  was: word('现行 {value}', 'now {value}'),
  effectNow: word('按现行规则，现在打进来的电话：{how}。', 'By the rule in force, a call that came in now {how}.'),
  effectThen: word('按草稿：{how}。', 'By the draft it {how}.'),
  effectSame: word('按草稿也一样。', 'By the draft the same.'),
  after: word('保存后立即生效，从下一个来电起算；正在通话的不变。录音保留天数只管以后的录音。', 'In force as soon as it is saved, from the next call on; calls in hand stay as they are. How long recordings are kept counts for later ones.'),
  reasonHint: word('写明为什么，会留在版本里，至少 4 个字。', 'Say why; it is kept with the version. At least 4 characters.'),
  saved: word('已保存为第 {n} 版，下一个来电起生效。', 'Saved as version {n}, from the next call on.'),
};

export const answerWords: Record<CallDraft['answer'], Bilingual> = {
  human_first: word('先找人：响到没人接，语音再受理', 'A person first; the line serves when nobody answers'),
  menu_first: word('语音先接：先听菜单，按 0 找人', 'The menu first; 0 for a person'),
};
export const dayWords: Record<CallDraft['hours']['days'], Bilingual> = { every: word('每天', 'Every day'), working: word('只在工作日（按工作日历）', 'Working days only, by the working calendar') };
export const listeningWords: Record<CallDraft['listening'], Bilingual> = {
  shown: word('坐席看得到有人在听', 'the agent sees it'),
  hidden: word('坐席看不到（指导和加入仍听得到）', 'the agent does not see it (whispering and joining in are heard all the same)'),
};

interface NumberWords {
  name: Bilingual;
  unit: Bilingual;
}
const times = word('次', 'time(s)');
const days = word('天', 'day(s)');

export const numberWords: Record<CallNumberName, NumberWords> = {
  ringSeconds: { name: word('响多久没人接，改由语音受理', 'Rings before the line serves'), unit: words.seconds },
  offerSeconds: { name: word('给一个坐席多久来接，过后转给下一个', 'An agent has to answer within'), unit: words.seconds },
  wrapUpSeconds: { name: word('挂断后的整理时间', 'Time to write up afterwards'), unit: words.seconds },
  callbackTries: { name: word('回拨打不通，打几次', 'Tries to call back'), unit: times },
  callbackAgainMinutes: { name: word('两次回拨至少隔多久', 'Between two tries at least'), unit: words.minutes },
  keepRecordingDays: { name: word('录音保留', 'Recordings are kept'), unit: days },
};

export const nextCallWords: Record<NextCall['why'], Bilingual> = {
  free: word('响到空闲的坐席', 'rings at a free agent'),
  menu_first: word('先听语音菜单', 'hears the menu first'),
  closed: word('不在接听时间，由语音受理', 'is outside the hours and is served by the line'),
  nobody: word('没有坐席在线，由语音受理', 'finds nobody signed in and is served by the line'),
  busy: word('坐席都在通话，由语音受理', 'finds everybody talking and is served by the line'),
};

export const callFaultWords = {
  call_range: word('“{rule}”要在 {least} 到 {most} 之间。', '“{rule}” must be between {least} and {most}.'),
  no_periods: word('接听时间至少要有一段。要全由语音受理，请选“语音先接”。', 'There must be hours. For the line to serve alone, choose the menu first.'),
  zero_length: word('有一段接听时间从开始到结束是同一刻。', 'One of the hours begins and ends at the same time.'),
  overlap: word('接听时间有重叠，过夜的一段也算到第二天早上。', 'The hours overlap; a night shift counts into the next morning.'),
};
