import type { GuideKnowledge, Lang, Words } from './knowledge.js';
import type { BotReply } from './reply.js';
import { say, wording } from './wording.js';

interface Wish {
  /** Normalised. */
  readonly text: string;
  readonly lang: Lang;
  readonly guide: GuideKnowledge | undefined;
}

const reporting = /举报|匿名|保密|report|anonymous|keep my name/;
const atHome = /上门|来家|家里来|到家|走不(了|动)|下不了|at home|home visit|to my home/;

function bookingNotes(guide: GuideKnowledge, text: string): Words[] {
  if (guide.homeVisit && atHome.test(text)) return [wording.homeVisit];
  return guide.bookable ? [] : [wording.noBooking];
}

function book({ text, lang, guide }: Wish): string {
  const notes = guide === undefined ? [] : bookingNotes(guide, text).map((words) => say(words, lang, { guide: guide.name[lang] }));
  return [...notes, wording.book[lang]].join('\n');
}

/** Where to go for what the bot does not do itself: the complaint form, the progress page, the booking page and line. */
export function pointTo(action: 'file' | 'progress' | 'book', wish: Wish): BotReply {
  const { text, lang } = wish;
  const replies = {
    file: { reason: reporting.test(text) ? 'report' : 'file', text: reporting.test(text) ? wording.report[lang] : wording.file[lang] },
    progress: { reason: 'progress', text: wording.progress[lang] },
    book: { reason: 'book', text: book(wish) },
  };
  return { outcome: 'pointed', lang, guesses: [], ...replies[action] };
}
