import { smallNumber, type Figure } from '../../../../server/contract/kpi.js';
import type { Lang } from '../../shared/i18n/words.js';

/** In per cent with one decimal; null of nothing. */
export const percentOf = ({ numerator, denominator }: Figure): number | null => (denominator === 0 ? null : Math.round((1000 * numerator) / denominator) / 10);

/** 97.4%; a dash of nothing. */
export const percentText = (figure: Figure): string => {
  const percent = percentOf(figure);
  return percent === null ? '—' : `${percent.toFixed(1)}%`;
};

/** 97.4%（n=231）: a percentage never goes without its n. */
export const figureText = (figure: Figure, lang: Lang = 'zh'): string => {
  const n = `n=${figure.denominator.toLocaleString('en-US')}`;
  return lang === 'zh' ? `${percentText(figure)}（${n}）` : `${percentText(figure)} (${n})`;
};

export const isSmall = ({ denominator }: Figure): boolean => denominator > 0 && denominator < smallNumber;

/** Points between two percentages, one decimal; null when one of them is of nothing. */
export function pointsBetween(figure: Figure, before: Figure): number | null {
  const [now, then] = [percentOf(figure), percentOf(before)];
  return now === null || then === null ? null : Math.round(10 * (now - then)) / 10;
}
