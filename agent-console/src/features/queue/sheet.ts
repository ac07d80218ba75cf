import type { QueueRow } from '../../../../server/contract/ticket.js';
import { callerWords } from '../../../../server/contract/words/caller-words.js';
import { dateTimeWords } from '../../../../server/contract/words/date-words.js';
import { describeDeadline } from '../../../../server/contract/words/deadline-words.js';
import { channelWords, ticketStateWords, ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import type { Say } from '../../shared/i18n/language.js';
import type { Bilingual, Lang } from '../../shared/i18n/words.js';
import { marksOf } from './row-marks.js';
import { words } from './words.js';

export interface SheetReader {
  say: Say;
  lang: Lang;
  now: number;
  unitName: (unit: { id: string; name: string }) => string;
}

interface SheetColumn {
  label: Bilingual;
  text: (row: QueueRow, reader: SheetReader) => string;
}

/** A row on paper: the same words as on the screen, as masked as there, lights and marks in words. */
const columns: readonly SheetColumn[] = [
  { label: words.deadline, text: ({ deadline }, { lang, now }) => (deadline === null ? '' : describeDeadline(deadline, now, lang).text) },
  { label: words.urgency, text: ({ urgency }, { say }) => say(urgencyWords[urgency]) },
  { label: words.no, text: ({ no }) => no },
  { label: words.channel, text: ({ channel }, { say }) => say(channelWords[channel]) },
  { label: words.type, text: ({ type }, { say }) => say(ticketTypeWords[type]) },
  { label: words.titleOnly, text: ({ title }) => title },
  { label: words.place, text: ({ place }) => place },
  { label: words.person, text: ({ callerName }, { say }) => say(callerWords(callerName)) },
  { label: words.state, text: ({ state }, { say }) => say(ticketStateWords[state]) },
  { label: words.marks, text: (row, { say }) => marksOf(row).map(({ long, n }) => say(long, { n })).join(say({ zh: '、', en: ', ' })) },
  { label: words.leadUnit, text: ({ leadUnit }, { unitName }) => (leadUnit === null ? '' : unitName(leadUnit)) },
  { label: words.handler, text: ({ owner }) => owner?.name ?? '' },
  { label: words.updated, text: ({ updatedAt }, { lang }) => dateTimeWords(updatedAt, null, lang) },
];

export interface Sheet {
  head: string[];
  body: string[][];
}

export const sheetOf = (rows: readonly QueueRow[], reader: SheetReader): Sheet => ({
  head: columns.map(({ label }) => reader.say(label)),
  body: rows.map((row) => columns.map(({ text }) => text(row, reader))),
});

const byteOrderMark = '\uFEFF';
const formula = /^[=+\-@\t\r]/;
const longDigits = /^\d{12,}$/;

/** One cell: quoted; what a spreadsheet would compute or round stays text. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : longDigits.test(text) ? `\t${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A file any spreadsheet opens with its Chinese whole (RFC 4180, UTF-8 with its mark). */
export const csvOf = ({ head, body }: Sheet): string => byteOrderMark + [head, ...body].map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
