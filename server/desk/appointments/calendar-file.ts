import { wallTime } from '../calendar/shanghai.js';
import type { Instant, Lang, Text } from '../text.js';
import type { Appointment } from './appointment.js';

interface Shown {
  endsAt: Instant;
  address: Text;
  /** What to bring, one line. */
  bring: Text;
  lang: Lang;
  /** When the file was asked for. */
  now: Instant;
}

const foldAt = 75;
const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const local = (at: Instant): string => wallTime(at).replace(/[-:]/g, '');
const escaped = (words: string): string => words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 bytes; what goes on begins with a blank (RFC 5545 §3.1). */
function folded(line: string): string {
  let bytes = 0;
  let out = '';
  for (const sign of line) {
    const size = bytesOf(sign);
    if (bytes + size > foldAt) {
      out += '\r\n ';
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}

/** Shanghai has had no summer time since 1991: one standard rule says all. */
const timezone = ['BEGIN:VTIMEZONE', 'TZID:Asia/Shanghai', 'BEGIN:STANDARD', 'DTSTART:19910915T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'];
const between: Text = { zh: '、', en: ', ' };
const words: Record<'no' | 'bring', Text> = { no: { zh: '预约号', en: 'Booking no.' }, bring: { zh: '请带', en: 'Bring' } };

/** The booking as a calendar file (RFC 5545, RFC 5546): its UID never changes, SEQUENCE counts its moves, METHOD:CANCEL takes it out again. */
export function calendarFile(appointment: Appointment, { endsAt, address, bring, lang, now }: Shown): string {
  const { bookingNo, items, centreName, startsAt, sequence, state } = appointment;
  const what = items.map(({ name }) => name[lang]).join(between[lang]);
  const cancelled = state === 'cancelled_by_citizen' || state === 'cancelled_by_centre';
  const told = [`${words.no[lang]} ${bookingNo}`, ...(bring[lang] === '' ? [] : [`${words.bring[lang]}${lang === 'zh' ? '：' : ': '}${bring[lang]}`])].join('\n');
  const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT2H', `DESCRIPTION:${escaped(what)}`, 'END:VALARM'];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Civic Desk//Appointments//ZH',
    'CALSCALE:GREGORIAN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...timezone,
    'BEGIN:VEVENT',
    `UID:booking-${appointment.id}@civic-desk`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=Asia/Shanghai:${local(startsAt)}`,
    `DTEND;TZID=Asia/Shanghai:${local(endsAt)}`,
    `SUMMARY:${escaped(what)}`,
    `LOCATION:${escaped(`${centreName[lang]}${lang === 'zh' ? '，' : ', '}${address[lang]}`)}`,
    `DESCRIPTION:${escaped(told)}`,
    ...(cancelled ? [] : alarm),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
