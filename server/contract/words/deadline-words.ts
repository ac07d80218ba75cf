import type { Lang } from '../common.js';
import type { DeadlineView, Light } from '../deadline.js';
import { byWords, monthDayWords, nearDayWord, shortDate, weekdayWord } from './date-words.js';
import { deadlinePhrases } from './deadline-phrases.js';
import { dayCount, durationWords, listDurationWords, workdayCount } from './duration-words.js';
import { daysFrom, dueDay, isDayEnd, shanghaiDate, shanghaiTime } from './shanghai-time.js';

/** What is drawn before the words: ○ ▲ ■ ◌ ✓, and ✓ in the colour of lateness. */
export type DeadlineShape = Light | 'provisional' | 'met' | 'met_late';

export interface DeadlineWords {
  shape: DeadlineShape;
  /** For pages. */
  text: string;
  /** For rows of a list. */
  short: string;
  /** For a tooltip: always with the year, and how many working days late. */
  title: string;
}

export type ShownDeadline = Pick<DeadlineView, 'dueAt' | 'amberAt' | 'clock' | 'workdays' | 'provisional' | 'unknownYears'> & {
  metAt?: number | null | undefined;
};

interface Counting {
  lang: Lang;
  duration: (ms: number, lang: Lang) => string;
}

/** Words a deadline for the instant it is read at; everything is computed again, so an open page ages rightly. */
export function describeDeadline(deadline: ShownDeadline, now: number, lang: Lang): DeadlineWords {
  if (deadline.metAt != null) return metWords(deadline, { metAt: deadline.metAt, now, lang });
  const shape = lightAt(deadline, now);
  if (shape === 'red') return overdueWords(deadline, now, lang);
  if (shape === 'green' && deadline.provisional) return provisionalWords(deadline, now, lang);
  return remainingWords(deadline, now, lang);
}

/** The light at an instant; the same rule as the desk's. */
export function lightAt({ dueAt, amberAt }: Pick<DeadlineView, 'dueAt' | 'amberAt'>, now: number): Light {
  if (now >= dueAt) return 'red';
  return now >= amberAt ? 'amber' : 'green';
}

function remainingWords(deadline: ShownDeadline, now: number, lang: Lang): DeadlineWords {
  const phrases = deadlinePhrases[lang];
  const by = byWords(deadline.dueAt, now, lang);
  const left = timeLeft(deadline, now, { lang, duration: durationWords });
  const leftInList = timeLeft(deadline, now, { lang, duration: listDurationWords });
  const near = nearDayWord(dueDay(deadline.dueAt), now, lang);
  const mark = deadline.provisional ? phrases.provisionalMark : '';
  const words = (time: string | null, when: string): string => (time === null ? phrases.due(by) : `${phrases.left(time)} · ${when}`);
  return {
    shape: lightAt(deadline, now),
    text: words(left, by) + mark,
    short: words(leftInList, near === null ? withTime(shortDate(dueDay(deadline.dueAt), lang), deadline) : byNear(by, { near, lang, dueAt: deadline.dueAt })),
    title: byWords(deadline.dueAt, null, lang) + mark,
  };
}

/** The day, and the hour unless it is its last, are enough in an English list: tomorrow, today 09:30. */
function byNear(by: string, { near, lang, dueAt }: { near: string; lang: Lang; dueAt: number }): string {
  if (lang === 'zh') return by;
  return isDayEnd(dueAt) ? near : `${near} ${shanghaiTime(dueAt)}`;
}

/** Null on the last day of a day clock, where 今天 says it all. */
function timeLeft({ clock, dueAt, workdays }: ShownDeadline, now: number, { lang, duration }: Counting): string | null {
  if (clock === 'hour') return duration(dueAt - now, lang);
  const n = countWithin(workdays, shanghaiDate(now), dueDay(dueAt));
  return n === 0 ? null : workdayCount(n, lang);
}

function overdueWords(deadline: ShownDeadline, now: number, lang: Lang): DeadlineWords {
  const phrases = deadlinePhrases[lang];
  const { clock, dueAt, workdays } = deadline;
  const date = dueDay(dueAt);
  const lead = phrases.overdue(lateBy(deadline, now, { lang, duration: durationWords }));
  const leadInList = phrases.overdue(lateBy(deadline, now, { lang, duration: listDurationWords }));
  const day = nearDayWord(date, now, lang) ?? lateDay(date, lang);
  const inWorkdays = phrases.overdue(workdayCount(countWithin(workdays, date, shanghaiDate(now)), lang));
  const mark = deadline.provisional ? phrases.provisionalMark : '';
  const title = phrases.wasDue(byWords(dueAt, null, lang)) + mark;
  return {
    shape: 'red',
    text: `${lead} · ${phrases.wasDue(byWords(dueAt, now, lang))}${mark}`,
    short: `${leadInList} · ${withTime(day, deadline)}`,
    title: clock === 'day' ? `${inWorkdays} · ${title}` : title,
  };
}

/** Chinese says the weekday with it; in English it would widen every list. */
const lateDay = (date: string, lang: Lang): string => (lang === 'zh' ? `${shortDate(date, lang)} ${weekdayWord(date, lang)}` : shortDate(date, lang));

function countWithin(workdays: readonly string[], after: string, upTo: string): number {
  return workdays.filter((date) => date > after && date <= upTo).length;
}

/** Day clocks count the dates begun since, hour clocks the time. */
function lateBy({ clock, dueAt }: ShownDeadline, at: number, { lang, duration }: Counting): string {
  return clock === 'day' ? dayCount(daysFrom(dueDay(dueAt), shanghaiDate(at)), lang) : duration(at - dueAt, lang);
}

function withTime(day: string, { clock, dueAt }: ShownDeadline): string {
  return clock === 'day' ? day : `${day} ${shanghaiTime(dueAt)}`;
}

function provisionalWords({ dueAt, unknownYears }: ShownDeadline, now: number, lang: Lang): DeadlineWords {
  const phrases = deadlinePhrases[lang];
  const short = phrases.provisional(monthDayWords(dueDay(dueAt), now, lang));
  const reason = phrases.onceAnnounced(unknownYears);
  return { shape: 'provisional', text: short + reason, short, title: byWords(dueAt, null, lang) + reason };
}

function metWords(deadline: ShownDeadline, { metAt, now, lang }: { metAt: number; now: number; lang: Lang }): DeadlineWords {
  const phrases = deadlinePhrases[lang];
  const inTime = metAt < deadline.dueAt;
  const how = inTime ? phrases.onTime : phrases.late(lateBy(deadline, metAt, { lang, duration: durationWords }));
  const text = `${how} · ${monthDayWords(shanghaiDate(metAt), now, lang)} ${shanghaiTime(metAt)}`;
  return { shape: inTime ? 'met' : 'met_late', text, short: text, title: byWords(deadline.dueAt, null, lang) };
}
