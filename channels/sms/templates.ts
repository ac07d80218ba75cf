import { byWords, dateTimeWords } from '../../server/contract/words/date-words.js';
import { fill } from '../../server/contract/words/vocabulary.js';
import type { Bilingual, Lang } from '../../server/contract/common.js';
import type { Clock } from '../../server/ports/clock.js';
import type { Notice, Words } from '../../server/ports/words.js';
import { segments } from './segments.js';

/** One sentence of a text; `spare` ones go first when the text grows too long. */
interface Line {
  words: Bilingual;
  spare?: boolean;
}
type NoticeKind = Notice['kind'];

const MOST_SEGMENTS = 2;
/** Mainland networks want the sender's name in brackets at the front. */
const sender: Bilingual = { zh: '【便民服务台】', en: 'Civic Desk: ' };

const line = (zh: string, en: string): Line => ({ words: { zh, en } });
const spare = (zh: string, en: string): Line => ({ words: { zh, en }, spare: true });

/** Never a link (refused in mainland China) and never "reply CANCEL" (an opt-out word): people call the line. */
const templates: Record<NoticeKind, readonly Line[]> = {
  appointment_confirmed: [
    line('已约好{item}，{centre}，{when}。', 'Booked: {item}, {centre}, {when}.'),
    line('预约号{bookingNo}。', 'Booking no. {bookingNo}.'),
    spare('请带身份证原件和办事材料。', 'Bring your ID card and papers.'),
    line('改约、取消请打{hotline}。', 'To change or cancel, call {hotline}.'),
  ],
  ticket_received: [
    line('已收到您反映的事。单号{ticketNo}，查询码{queryCode}。', 'We have your matter. Number {ticketNo}, code {queryCode}.'),
    line('{promise}', '{promise}'),
    spare('凭单号和查询码打{hotline}可查进度。', 'Call {hotline} with both to check progress.'),
  ],
  ticket_dispatched: [
    line('单号{ticketNo}已交{unit}办理。', '{ticketNo} has gone to {unit}.'),
    line('{promise}', '{promise}'),
    spare('查进度请打{hotline}。', 'To check progress, call {hotline}.'),
  ],
  ticket_answered: [line('单号{ticketNo}已有答复。', 'There is an answer to {ticketNo}.'), line('听答复、说没解决，都请打{hotline}。', 'To hear it, or to say it is not solved, call {hotline}.')],
};

const promises: Bilingual = { zh: '{by}答复您。', en: 'You will have an answer {by}.' };

function factsOf(notice: Notice, lang: Lang, now: number): Record<string, string> {
  if (notice.kind === 'appointment_confirmed') return { ...notice, startsAt: '', when: dateTimeWords(notice.startsAt, now, lang) };
  if (notice.kind === 'ticket_answered') return { ...notice };
  const promise = notice.promisedBy === null ? '' : fill(promises[lang], { by: byWords(notice.promisedBy, now, lang) });
  return { ...notice, promisedBy: '', promise };
}

function joined(lines: readonly string[], lang: Lang): string {
  return sender[lang] + lines.filter((text) => text !== '').join(lang === 'zh' ? '' : ' ');
}

/** The words of a notice within two parts where leaving out hints allows it. */
function smsText(notice: Notice, lang: Lang, { hotline, now }: { hotline: string; now: number }): string {
  const facts = { hotline, ...factsOf(notice, lang, now) };
  const lines = templates[notice.kind].map(({ words, spare: canGo }) => ({ text: fill(words[lang], facts), canGo: canGo === true }));
  const full = joined(lines.map(({ text }) => text), lang);
  if (segments(full) <= MOST_SEGMENTS) return full;
  return joined(lines.filter(({ canGo }) => !canGo).map(({ text }) => text), lang);
}

/** The texts the desk sends, in both languages; `hotline` is the number citizens call. */
export function smsWords({ hotline, clock }: { hotline: string; clock: Clock }): Words {
  return { sms: (notice, lang) => smsText(notice, lang, { hotline, now: clock.now() }) };
}
