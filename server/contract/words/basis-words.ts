import type { Bilingual, Lang } from '../common.js';
import type { DeadlineView } from '../deadline.js';
import { monthDayWords, type ReadAt } from './date-words.js';
import { dayCount, durationWords, workdayCount } from './duration-words.js';
import { shanghaiDate, shanghaiTime } from './shanghai-time.js';

type Reasoned = Pick<DeadlineView, 'limit' | 'basis'>;

interface Phrases {
  readonly days: (n: string, from: string) => string;
  readonly time: (n: string, date: string, time: string) => string;
  readonly units: { readonly minute: (n: number) => string; readonly hour: (n: number) => string };
  readonly natural: string;
  readonly working: string;
  readonly holiday: (name: Bilingual, days: number) => string;
  readonly notCounted: string;
  readonly makeup: string;
  readonly paused: (time: string) => string;
  readonly and: string;
  readonly then: string;
}

const english: Phrases = {
  days: (n, from) => `${n} from the day after ${from}`,
  time: (n, date, time) => `${n} from ${time} on ${date}`,
  units: { minute: (n) => `${n} min`, hour: (n) => `${n} ${n === 1 ? 'hour' : 'hours'}` },
  natural: 'day and night, rest days included',
  working: 'office hours only',
  holiday: (name, days) => `${name.en} (${dayCount(days, 'en')})`,
  notCounted: ' not counted',
  makeup: ' make-up day counted',
  paused: (time) => `${time} of suspension added`,
  and: ' and ',
  then: '; ',
};

const chinese: Phrases = {
  days: (n, from) => `${n}，自${from}次日起`,
  time: (n, date, time) => `${n}，自${date} ${time} 起`,
  units: { minute: (n) => `${n} 分钟`, hour: (n) => `${n} 小时` },
  natural: '不分昼夜和节假日',
  working: '只算办公时间',
  holiday: (name, days) => `${name.zh}${days}天`,
  notCounted: '除外',
  makeup: '补班计入',
  paused: (time) => `暂停的 ${time}顺延`,
  and: '、',
  then: '，',
};

const forStaff: Readonly<Record<Lang, Phrases>> = { zh: chinese, en: english };

// The citizen's wording differs in Chinese only: 算 for 计, 从 for 自.
const forCitizens: Readonly<Record<Lang, Phrases>> = {
  zh: { ...chinese, days: (n, from) => `${n}，从${from}次日算起`, time: (n, date, time) => `${n}，从${date} ${time} 算起`, notCounted: '不算', makeup: '补班算' },
  en: english,
};

/** 15 个工作日，自9月30日次日起，国庆节7天除外，10月10日补班计入: why a date is what it is, for staff. */
export function basisWords(deadline: Reasoned, now: ReadAt, lang: Lang): string {
  const phrases = forStaff[lang];
  return [startOf(deadline, phrases, { now, lang }), ...exceptions(deadline, phrases, { now, lang })].join(phrases.then);
}

/** 投诉按 15 个工作日，从9月30日次日算起；国庆节7天不算，10月10日补班算。 For the citizen who asks why that date. */
export function whyThatDate(deadline: Reasoned, type: string, { now, lang }: { now: ReadAt; lang: Lang }): string {
  const phrases = forCitizens[lang];
  const start = startOf(deadline, phrases, { now, lang });
  const rest = exceptions(deadline, phrases, { now, lang }).join(phrases.then);
  const sentence = [start, ...(rest === '' ? [] : [rest])].join(lang === 'zh' ? '；' : '; ');
  return lang === 'zh' ? `${type}按 ${sentence}。` : `${type}: ${sentence}.`;
}

interface Reader {
  readonly now: ReadAt;
  readonly lang: Lang;
}

function startOf({ limit, basis }: Reasoned, phrases: Phrases, { now, lang }: Reader): string {
  if (limit.unit === 'workday') return phrases.days(workdayCount(limit.amount, lang), monthDayWords(basis.from, now, lang));
  const date = monthDayWords(shanghaiDate(basis.startedAt), now, lang);
  return phrases.time(phrases.units[limit.unit](limit.amount), date, shanghaiTime(basis.startedAt));
}

/** What was left out, taken in and given back, each as a clause. */
function exceptions({ limit, basis }: Reasoned, phrases: Phrases, { now, lang }: Reader): string[] {
  const clauses: string[] = limit.unit === 'workday' ? [] : [phrases[limit.clock]];
  if (basis.holidays.length > 0) clauses.push(basis.holidays.map(({ name, days }) => phrases.holiday(name, days)).join(phrases.and) + phrases.notCounted);
  if (basis.makeups.length > 0) clauses.push(basis.makeups.map((date) => monthDayWords(date, now, lang)).join(phrases.and) + phrases.makeup);
  if (basis.paused > 0) clauses.push(phrases.paused(limit.unit === 'workday' ? workdayCount(basis.paused, lang) : durationWords(basis.paused, lang)));
  return clauses;
}
