import { bandOf } from '../bands.js';
import { kpiOf } from '../kpis.js';
import type { Dates } from '../period.js';
import type { BulletinText, Listed } from './bulletin.js';
import type { BulletinFigures } from './bulletin-figures.js';
import { draftSections, draftTitle, excellentReason } from './draft-words.js';

/** What a bulletin begins with: the numbers in their places and the units the bands suggest. Black reasons are left for a person to give. */
export function firstDraft(dates: Dates, figures: BulletinFigures): BulletinText {
  const { overview, red, black, overdue, typical, next } = draftSections;
  return {
    title: draftTitle(dates).zh,
    sections: { overview: overview.zh, red: red.zh, black: black.zh, overdue: overdue.zh, typical: typical.zh, next: next.zh },
    listed: suggested(figures),
    cited: [],
  };
}

function suggested({ byUnit }: BulletinFigures): Listed[] {
  const finishing = byUnit.filter(({ kpi }) => kpi === 'on_time_finish');
  return finishing.flatMap(({ kpi, unitId, figure }): Listed[] => {
    const band = bandOf(kpiOf(kpi), figure);
    if (band === 'excellent') return [{ unitId, kpi, list: 'red', reason: excellentReason.zh }];
    return band === 'to_improve' ? [{ unitId, kpi, list: 'black', reason: '' }] : [];
  });
}
