import { smallNumber } from '../figures.js';
import { sectionIds, type Bulletin, type SectionId } from './bulletin.js';
import { figureIn, type BulletinFigures } from './bulletin-figures.js';
import { chipsAway } from './chips.js';
import { identitiesIn } from './identities.js';

export type GuardCode = 'not_frozen' | 'percent_without_n' | 'small_ranked' | 'unmasked_name' | 'empty_reason';

/** Something that must be put right before a bulletin goes out. */
export interface Guard {
  code: GuardCode;
  section: SectionId | null;
  /** The words or the unit it is about. */
  about: string;
}

/** All that stands against handing a bulletin in (ui §3.9). `names`: of the citizens behind the tickets it tells of. */
export function guardsOf({ text, frozen }: Bulletin, figures: BulletinFigures, names: readonly string[]): Guard[] {
  const prose = sectionIds.map((section) => ({ section, words: text.sections[section] }));
  return [
    ...(frozen === null ? [{ code: 'not_frozen' as const, section: null, about: '' }] : []),
    ...prose.flatMap(({ section, words }) => barePercents(words).map((about) => ({ code: 'percent_without_n' as const, section, about }))),
    ...[...prose, { section: null, words: text.title }, ...text.listed.map(({ list, reason }) => ({ section: list, words: reason }))].flatMap(({ section, words }) =>
      identitiesIn(words, names).map((about) => ({ code: 'unmasked_name' as const, section, about })),
    ),
    ...text.listed.filter(({ kpi, unitId }) => (figureIn(figures, kpi, unitId)?.denominator ?? 0) < smallNumber).map(({ list, unitId }) => ({ code: 'small_ranked' as const, section: list, about: unitId })),
    ...text.listed.filter(({ reason }) => reason.trim() === '').map(({ list, unitId }) => ({ code: 'empty_reason' as const, section: list, about: unitId })),
  ];
}

/** Percentages typed by hand without their n close behind; chips always carry it. */
function barePercents(words: string): string[] {
  return [...chipsAway(words).matchAll(/\d+(?:[.．]\d+)?\s*[%％](?![^。；;\n]{0,10}n\s*[=＝]\s*\d)/gi)].map(([found]) => found);
}
