import type { Figures, Share } from './figures.js';
import type { Judged } from './judged.js';

function percent({ right, of, share }: Share): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} % (${right}/${of})`;
}

type Pair = (one: Judged) => readonly [wanted: string | null, taken: string | null];

/** Wanted and taken that differ, the commonest first. */
function confusions(judged: readonly Judged[], pair: Pair): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of judged) {
    const [wanted, taken] = pair(one);
    const key = `${wanted ?? 'none'} taken for ${taken ?? 'none'}`;
    if (wanted !== taken) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function confusionLines(title: string, list: readonly [string, number][], most: number): string[] {
  return [`${title}:`, ...(list.length === 0 ? ['  none'] : list.slice(0, most).map(([pair, count]) => `  ${count} × ${pair}`))];
}

const mostConfusions = 20;

/** The figures as lines to print, without the last, which is for machines. */
export function reportLines(figures: Figures, judged: readonly Judged[]): string[] {
  const answers = judged.filter(({ wanted, taken }) => wanted.action === 'answer' && taken.action === 'answer');
  return [
    `${figures.lines} lines`,
    `action ${percent(figures.action)}`,
    `item   ${percent(figures.item)} of lines to answer; ${percent(figures.bookedItem)} of bookings that name one`,
    `field  ${percent(figures.field)} of lines to answer`,
    `all three ${percent(figures.whole)}`,
    '',
    'By action:',
    ...Object.entries(figures.perAction).map(([action, one]) => `  ${action.padEnd(10)} ${percent(one)}`),
    'By kind (action, item, field):',
    ...Object.entries(figures.perKind).map(([kind, one]) => `  ${kind.padEnd(10)} ${[one.action, one.item, one.field].map(percent).join(', ')}`),
    '',
    ...confusionLines('Actions confused', confusions(judged, ({ wanted, taken }) => [wanted.action, taken.action]), mostConfusions),
    ...confusionLines('Services confused', confusions(answers, ({ wanted, taken }) => [wanted.item, taken.item]), mostConfusions),
    ...confusionLines('Parts confused', confusions(answers, ({ wanted, taken }) => [wanted.field, taken.field]), mostConfusions),
    '',
    `automatic answers: right guide ${percent(figures.automaticGuide)}, right guide and part ${percent(figures.automaticPrecision)}; they cover ${percent(figures.automaticCoverage)}`,
    `escalation recall ${percent(figures.escalationRecall)}: emergency ${percent(figures.emergencyRecall)}, person ${percent(figures.humanRecall)}; false alarms ${percent(figures.falseAlarms)}`,
    `latency p50 ${figures.msP50} ms, p99 ${figures.msP99} ms`,
  ];
}
