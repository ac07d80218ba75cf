import type { WholeBulletin } from '../../../actions/read-bulletin.js';
import type { Bulletin as BulletinView, BulletinLine } from '../../../contract/bulletin.js';
import { bandOf } from '../../../desk/reports/bands.js';
import type { Bulletin } from '../../../desk/reports/bulletin/bulletin.js';
import { kpiOf } from '../../../desk/reports/kpis.js';
import type { GroupName } from './group-names.js';
import { presentDefinition } from './kpi.js';

export function presentBulletinLine({ id, version, state, first, last, text, frozen, revisions, updatedAt }: Bulletin): BulletinLine {
  return { id, version, state, first, last, title: text.title, frozen: frozen !== null, by: revisions.at(-1)?.by ?? '', updatedAt };
}

/** A bulletin with its numbers, all names looked up. */
export function presentBulletin({ bulletin, figures, guards }: WholeBulletin, nameOf: GroupName): BulletinView {
  const { text, revisions } = bulletin;
  const place = (by: 'topic' | 'area' | 'unit', key: string | null) => (key === null ? null : nameOf(by, key));
  return {
    ...presentBulletinLine(bulletin),
    text: { title: text.title, sections: text.sections, listed: text.listed.map((one) => ({ ...one })), cited: [...text.cited] },
    asOf: figures.asOf,
    figures: figures.now.map(({ kpi, figure, before }) => ({ definition: presentDefinition(kpiOf(kpi)), figure, before })),
    byUnit: figures.byUnit.map(({ kpi, unitId, figure }) => ({ kpi, unitId, unit: nameOf('unit', unitId), figure, band: bandOf(kpiOf(kpi), figure) })),
    late: figures.late.map(({ topic, area, unitId, ...row }) => ({ ...row, topic: place('topic', topic), area: place('area', area), unit: place('unit', unitId) })),
    guards: [...guards],
    revisions: revisions.map(({ version, at, by, act }) => ({ version, at, by, act })),
  };
}
