import { useSay } from '../../shared/i18n/language.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';
import type { Change } from './snapshot.js';
import { words } from './words.js';

/** What happened to a ticket, by the event's name. */
const changeWords: Readonly<Record<string, Bilingual>> = {
  accepted: word('受理', 'Accepted'),
  answered: word('直接答复', 'Answered'),
  rejected: word('不予受理', 'Not accepted'),
  dispatched: word('派单', 'Dispatched'),
  signed: word('签收', 'Signed for'),
  feedback_submitted: word('反馈', 'Fed back'),
  approved: word('审核通过', 'Approved'),
  sent_back: word('退回补充', 'Sent back'),
  callback_recorded: word('回访', 'Called back'),
  merged: word('并单', 'Merged'),
  withdrawn: word('撤诉', 'Withdrawn'),
  restored: word('恢复办理', 'Restored'),
  archived: word('归档', 'Archived'),
  designated: word('指定承办', 'Designated'),
  reassigned: word('改派', 'Reassigned'),
  recalled: word('撤回派单', 'Recalled'),
  return_requested: word('申请退单', 'Return asked for'),
  return_approved: word('同意退单', 'Return approved'),
  return_denied: word('不同意退单', 'Return denied'),
  extension_requested: word('申请延期', 'Extension asked for'),
  extension_granted: word('同意延期', 'Extension approved'),
  extension_denied: word('不同意延期', 'Extension denied'),
  callback_exempted: word('免回访', 'Call-back skipped'),
  rehandled: word('重办', 'Handled again'),
  suspended: word('挂起', 'Put on hold'),
  resumed: word('恢复计时', 'Resumed'),
  transferred: word('转交', 'Transferred'),
  taken_over: word('接手', 'Taken over'),
  escalated: word('升级', 'Escalated'),
};

/** Why a row left the view, in words: what was done, and by whom if known. */
export function useChangeWords(): (change: Change) => string {
  const say = useSay();
  return ({ change, byName }) => {
    const done = changeWords[change];
    if (done === undefined) return say(words.left);
    return byName === undefined ? say(words.nowDone, { change: say(done) }) : say(words.takenBy, { name: byName, change: say(done) });
  };
}
