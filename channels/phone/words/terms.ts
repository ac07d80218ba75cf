import { nearDayWord, weekdayWord } from '../../../server/contract/words/date-words.js';
import { daysFrom, readDate, shanghaiDate, shanghaiTime } from '../../../server/contract/words/shanghai-time.js';
import { spokenDate, spokenNumber, spokenTime } from '../../../server/contract/words/spoken-words.js';

/** Days counted from today. */
const aheadWords: Readonly<Record<number, readonly string[]>> = { 2: ['后天', 'the day after tomorrow'], 3: ['大后天'] };

/** 下周二 is the Tuesday of the week that begins next Monday. */
function isNextWeek(date: string, today: string): boolean {
  const sinceMonday = (readDate(today).weekday + 6) % 7;
  const ahead = daysFrom(today, date) + sinceMonday;
  return ahead >= 7 && ahead < 14;
}

/** How callers name a day: 明天, 后天, 周二, 下周二, 星期二, 二十四号, 24号, Tuesday. */
export function dayTerms(date: string, now: number): string[] {
  const { month, day } = readDate(date);
  const short = weekdayWord(date, 'zh');
  const near = [nearDayWord(date, now, 'zh'), nearDayWord(date, now, 'en')].filter((word) => word !== null);
  const days = [spokenNumber(day), String(day)].flatMap((number) => [`${number}号`, `${number}日`]);
  const named = [spokenDate(date, now, 'zh'), spokenDate(date, now, 'en'), `${month}月${day}日`];
  const [weekdayEn = ''] = spokenDate(date, now, 'en').split(' ');
  const weekday = [short, short.replace('周', '星期'), short.replace('周', '礼拜')];
  const today = shanghaiDate(now);
  const next = isNextWeek(date, today) ? [...weekday.map((name) => `下${name}`), `下个${short.replace('周', '星期')}`, `next ${weekdayEn}`] : [];
  return [...near, ...(aheadWords[daysFrom(today, date)] ?? []), ...weekday, ...next, ...days, ...named, weekdayEn];
}

const hoursEn = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** How English says the minutes of an hour; hours as words and as figures. */
const minutesEn: Readonly<Record<string, (of: string) => string[]>> = {
  '00': (of) => [`${of} o'clock`],
  '15': (of) => [`quarter past ${of}`, `${of} fifteen`, `${of} 15`],
  '30': (of) => [`half past ${of}`, `${of} thirty`, `${of} 30`],
  '45': (of) => [`${of} forty five`, `${of} 45`],
};

/** nine, nine o'clock, 9 am, half past nine, nine thirty, quarter to ten. */
function timeTermsEn(hour: number, minute: string): string[] {
  const word = hoursEn[hour % 12] ?? '';
  const figure = String(hour % 12 || 12);
  const said = [word, figure].flatMap((of) => minutesEn[minute]?.(of) ?? []);
  if (minute === '00') return [...said, word, `${figure} ${hour < 12 ? 'am' : 'pm'}`];
  return minute === '45' ? [...said, `quarter to ${hoursEn[(hour + 1) % 12] ?? ''}`] : said;
}

/** How callers name a time: 上午九点半, 九点半, 9点半, 9:30, half past nine. */
export function timeTerms(at: number): string[] {
  const [hour = '', minute = ''] = shanghaiTime(at).split(':');
  const full = spokenTime(at, 'zh');
  const bare = full.replace(/^(凌晨|上午|中午|下午|晚上)/, '');
  const dial = String(Number(hour) > 12 ? Number(hour) - 12 : Number(hour));
  const minutes = { '00': '', '30': '半' }[minute] ?? `${minute}分`;
  return [full, bare, `${dial}点${minutes}`, `${Number(hour)}点${minutes}`, `${Number(hour)}:${minute}`, `${dial}:${minute}`, spokenTime(at, 'en'), ...timeTermsEn(Number(hour), minute)];
}
