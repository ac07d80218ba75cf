import { ruleFault, ruleName, type RuleFault } from '../../../../server/contract/rules.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import type { Refusal } from '../../shared/api/refusal.js';
import type { Say } from '../../shared/i18n/language.js';
import { word, type Bilingual, type Lang } from '../../shared/i18n/words.js';
import { handlingWords } from './handling-words.js';

const faultWords: Record<RuleFault, Bilingual> = {
  no_years: word('至少要有一个年份。', 'There must be at least one year.'),
  year_twice: word('{date} 年列了两次。', '{date} is listed twice.'),
  no_date: word('{date} 不是日期。', '{date} is not a date.'),
  date_twice: word('{date} 列了两次。', '{date} is listed twice.'),
  off_and_makeup: word('{date} 又是休息日又是补班日，只能选一个。', '{date} is both off and a make-up day; it can only be one.'),
  year_not_entered: word('{date} 所在的年份还没有加入。', 'The year of {date} has not been added.'),
  no_holidays: word('{date} 年一个休息日都没有。按国务院通知录入。', '{date} has no holidays at all. Enter them from the State Council’s notice.'),
  fixed_holiday_missing: word('{date} 是法定假日，没有列为休息日。', '{date} is a public holiday by law and is not listed as off.'),
  not_a_weekend: word('{date} 本来就上班，不能设为补班日。', '{date} is a working day anyway and cannot be a make-up day.'),
  half_day_not_worked: word('{date} 不上班，不能设为半天。', '{date} is not worked and cannot be a half day.'),
  no_periods: word('{date}没有办公时间。', 'There are no office hours{date}.'),
  zero_length: word('{date}有一段办公时间从开始到结束是同一刻。', 'A period of the office hours{date} begins and ends at the same time.'),
  overlap: word('{date}办公时间有重叠，过夜的一段也算到第二天早上。', 'The office hours{date} overlap; a night shift counts into the next morning.'),
  rows_changed: word('规则的行和所选方案对不上，请重新选择方案。', 'The rows do not match the profile. Choose the profile again.'),
  clock_removed: word('第 {row} 行必须有时限。', 'Row {row} must have a limit.'),
  no_amount: word('第 {row} 行的时限不是可用的整数。', 'The limit of row {row} is not a usable whole number.'),
  contact_after_finish: word('第 {row} 行：首次联系不能比办结还晚。', 'Row {row}: the first contact cannot come after the finish.'),
  out_of_range: word('“{rule}”要在 {least} 到 {most} 之间。', '“{rule}” must be between {least} and {most}.'),
  tries_below_days: word('回访的天数不能多于次数。', 'Call-backs cannot be on more days than there are tries.'),
  ladder_order: word('通报要晚于书面催办。', 'The bulletin must come after the written reminder.'),
  urgent_slower: word('第 {row} 行：更急的不能比不急的时限长。', 'Row {row}: a more urgent matter cannot have more time than a less urgent one.'),
};

/** Faults of the office hours of all days are about no date. */
const ofAllDays: readonly RuleFault[] = ['no_periods', 'zero_length', 'overlap'];
const before = word('{date} ', ' of {date}');

interface Reader {
  say: Say;
  lang: Lang;
}

/** What is wrong with a draft, in words with its date or row; null when the refusal is about something else. */
export function faultSentence({ code, facts }: Refusal, { say, lang }: Reader): string | null {
  const named = ruleFault.safeParse(facts['fault']);
  if (code !== 'invalid' || !named.success) return null;
  const date = dateText(facts['date'], lang);
  const placed = ofAllDays.includes(named.data) && date !== '' ? say(before, { date }) : date;
  return say(faultWords[named.data], { date: placed, row: Number(facts['row'] ?? 0) + 1, ...ruleFacts(facts, say) });
}

/** Which number of the rules it is about, and its range. */
function ruleFacts(facts: Refusal['facts'], say: Say) {
  const rule = ruleName.safeParse(facts['rule']);
  return { rule: rule.success ? say(handlingWords[rule.data].name) : '', least: Number(facts['least'] ?? 0), most: Number(facts['most'] ?? 0) };
}

function dateText(date: unknown, lang: Lang): string {
  if (typeof date !== 'string') return '';
  const readable = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return readable ? dateWords(date, null, lang) : date;
}
