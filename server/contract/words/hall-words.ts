import type { Bilingual } from '../common.js';
import type { Priority, VisitMove, VisitRow, VisitState } from '../hall.js';
import type { StateWord } from './vocabulary.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });
const state = (family: StateWord['family'], words: Bilingual, citizen: Bilingual = words): StateWord => ({ family, ...words, citizen });

export const visitStateWords: Readonly<Record<VisitState, StateWord>> = {
  waiting: state('wait', word('等候', 'Waiting')),
  called: state('move', word('已叫号', 'Called'), word('请到窗口', 'Please go to the counter')),
  serving: state('move', word('办理中', 'Being served')),
  parked: state('citizen', word('暂缓', 'Parked')),
  missed: state('citizen', word('过号', 'Missed'), word('过号，请到导办台', 'Missed; please go to the guide desk')),
  done: state('done', word('已办完', 'Done')),
  left: state('stop', word('已离开', 'Left')),
};

export const visitMoveWords: Readonly<Record<VisitMove, Bilingual>> = {
  call_again: word('再叫一次', 'Call again'),
  undo_call: word('撤回叫号', 'Take the call back'),
  start: word('开始办理', 'Begin'),
  pass: word('过号', 'Pass over'),
  come_back: word('回来了', 'Is back'),
  park: word('暂缓', 'Park'),
  resume: word('继续排队', 'Back in line'),
  finish: word('办完', 'Done'),
  leave: word('已离开', 'Has left'),
};

export const priorityWords: Readonly<Record<Priority, Bilingual>> = {
  elderly: word('老年人', 'Elderly'),
  disabled: word('残障', 'Disabled'),
  pregnant: word('孕妇', 'Pregnant'),
  with_infant: word('带婴儿', 'With a baby'),
  other: word('其他照顾', 'Other need'),
};

export const accessNeedWords: Readonly<Record<VisitRow['access'][number], Bilingual>> = {
  wheelchair: word('轮椅', 'Wheelchair'),
  sign_language: word('手语', 'Sign language'),
  dialect: word('方言', 'Dialect'),
  large_print: word('大字', 'Large print'),
};

/** How a booking stands when its holder cannot check in with it. */
const bookingEndWords: Readonly<Record<string, Bilingual>> = {
  completed: word('已办完', 'done'),
  cancelled_by_citizen: word('已取消', 'cancelled'),
  cancelled_by_centre: word('中心取消了', 'cancelled by the centre'),
};

/** What refusals call acts and states of the hall. */
export const hallVocabularies: Readonly<Record<'visitAction' | 'visitState', Readonly<Record<string, Bilingual>>>> = {
  visitAction: { ...visitMoveWords, call: word('叫号', 'Call'), check_in: word('取号', 'Check in'), no_show: word('记未到', 'Mark as no-show') },
  visitState: { ...bookingEndWords, checked_in: word('已取号', 'checked in'), in_service: word('办理中', 'being served'), ...visitStateWords },
};

interface Refusal {
  plain: Bilingual;
  told?: readonly Bilingual[];
}

/** Why the hall refuses. */
export const hallErrorWords = {
  counter_taken: { plain: word('这个窗口已有人。', 'Somebody sits at this counter already.'), told: [word('{counter} 号窗口由{name}在用。', 'Counter {counter} is in use by {name}.')] },
  counter_busy: { plain: word('窗口还有人没办完。', 'Somebody is still at this counter.'), told: [word('先处理 {number}：办完、过号或暂缓。', 'Deal with {number} first: done, pass over or park.')] },
  counter_closed: { plain: word('先开窗口，再叫号。', 'Open a counter first.') },
  nobody_waits: { plain: word('现在没有人等。', 'Nobody is waiting.') },
  wrong_booking: { plain: word('今天没有这个预约号，或手机后四位不对。也可以直接取现场号。', 'No booking of today has this number and these last four digits. A walk-in number is fine too.') },
  not_here_today: { plain: word('这个预约在别的中心。', 'This booking is for another centre.'), told: [word('这个预约在{centre}，这里可以取现场号。', 'This booking is for {centreEn}. A walk-in number can be given here.')] },
  call_again_first: { plain: word('先再叫一次。', 'Call again first.'), told: [word('叫满 {calls} 次才能过号。', 'Nobody is passed over before {calls} calls.')] },
  undo_too_late: { plain: word('来不及撤回了，可以过号或暂缓。', 'It is too late to take it back. Pass over or park instead.') },
  other_counter: { plain: word('这位在别的窗口。', 'This person is at another counter.'), told: [word('这位在 {counter} 号窗口。', 'This person is at counter {counter}.')] },
  no_show_too_early: { plain: word('还没到能记未到的时间。', 'It is too early to mark a no-show.'), told: [word('{from} 以后还没来，才能记未到。', 'A no-show can be marked from {from} on.')] },
  wrong_display_code: { plain: word('大厅屏的网址不对，请到窗口页重新复制。', 'This display address is wrong. Copy it again from the counter page.') },
} satisfies Record<string, Refusal>;
