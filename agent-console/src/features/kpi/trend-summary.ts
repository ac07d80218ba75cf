import { smallNumber, type KpiDetail } from '../../../../server/contract/kpi.js';
import { told } from '../../shared/i18n/joined.js';
import type { Say } from '../../shared/i18n/language.js';
import type { Lang } from '../../shared/i18n/words.js';
import { figureText, percentOf } from './figure-text.js';
import { words } from './words.js';

interface Reading {
  say: Say;
  lang: Lang;
  day: (date: string) => string;
}

/** What the chart shows, in a sentence; weeks of few cases are named and not compared. */
export function trendSummary({ weeks, definition: { target, better } }: Pick<KpiDetail, 'weeks' | 'definition'>, { say, lang, day }: Reading): string {
  const filled = weeks.flatMap((week) => {
    const percent = percentOf(week.figure);
    return percent === null ? [] : [{ ...week, percent }];
  });
  const sound = filled.filter(({ figure }) => figure.denominator >= smallNumber).sort((a, b) => a.percent - b.percent);
  const [low, high, last] = [sound[0], sound.at(-1), filled.at(-1)];
  if (last === undefined) return say(words.noWeeks);
  if (low === undefined || high === undefined) return say(words.smallWeeksOnly);
  const met = sound.filter(({ percent }) => (better === 'more' ? percent >= target : percent <= target)).length;
  const text = ({ figure }: typeof last) => figureText(figure, lang);
  const small = filled.length - sound.length;
  const sentences = [
    say(words.lowest, { low: text(low), lowWeek: day(low.first), high: text(high), highWeek: day(high.first) }),
    say(words.latest, { last: text(last), lastWeek: day(last.first), met, n: sound.length }),
    ...(small > 0 ? [say(words.smallWeeks, { n: small })] : []),
  ];
  return told(sentences, lang);
}
