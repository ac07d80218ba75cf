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
  transferred: word('转交', 'Transferred'),
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
