import type { Lang } from '../common.js';
import type { Progress } from '../progress.js';

/** English names by the Chinese ones. */
export type UnitNames = Readonly<Record<string, string>>;

/** A unit, or several in one text, as the reader calls them; the Chinese name where there is no other. */
export function unitWords(names: string, lang: Lang, english: UnitNames = {}): string {
  return lang === 'zh' ? names : names.split('、').map((name) => english[name] ?? name).join(', ');
}

/** A matter with its units called as the reader calls them, in its promise and in its history. */
export function inReadersUnits(progress: Progress, lang: Lang): Progress {
  const { unit, lines, unitNames } = progress;
  return {
    ...progress,
    unit: unit === null ? null : unitWords(unit, lang, unitNames),
    lines: lines.map((line) => {
      const { unitName } = line.facts;
      return typeof unitName === 'string' ? { ...line, facts: { ...line.facts, unitName: unitWords(unitName, lang, unitNames) } } : line;
    }),
  };
}
