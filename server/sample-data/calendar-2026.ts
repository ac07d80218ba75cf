import chineseDays from 'chinese-days';
import { addDays, yearOf, type DateKey } from '../desk/calendar/shanghai.js';
import type { NamedDay, WorkCalendar } from '../desk/calendar/work-calendar.js';

interface ListedDay extends NamedDay {
  readonly work: boolean;
}

// The library's short names, where people say them longer.
const fullNames: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

/** The notice's word on a date; null on ordinary days. */
function listedDay(date: DateKey): ListedDay | null {
  // West of Greenwich the library shifts table and text alike: ask by text and ignore the date it returns.
  const detail = chineseDays.getDayDetail(date);
  const [en, zh] = detail.name.split(',');
  if (en === undefined || zh === undefined) return null;
  return { date, work: detail.work, name: { zh: fullNames[zh] ?? zh, en } };
}

function listedDaysOf(year: number): ListedDay[] {
  const listed: ListedDay[] = [];
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
    const day = listedDay(date);
    if (day) listed.push(day);
  }
  if (listed.length === 0) throw new RangeError(`the holidays of ${year} are not in the library yet`);
  return listed;
}

const namedDay = ({ date, name }: ListedDay): NamedDay => ({ date, name });

/** The State Council's table of the given years with the demo district's office hours; RangeError for a year not announced. */
export function sampleCalendar({ years = [2025, 2026] }: { years?: readonly number[] } = {}): WorkCalendar {
  const listed = years.flatMap(listedDaysOf);
  return {
    version: '2026-v1',
    years,
    off: listed.filter((day) => !day.work).map(namedDay),
    makeup: listed.filter((day) => day.work).map(namedDay),
    halfDays: [],
    periods: [
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ],
  };
}
