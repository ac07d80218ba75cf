import type { WholeBulletin } from '../../../actions/reports/read-bulletin.js';
import type { Bulletin as BulletinView, BulletinLine, BulletinText } from '../../../contract/bulletin.js';
import { bandOf } from '../../../desk/reports/bands.js';
import type { Bulletin } from '../../../desk/reports/bulletin/bulletin.js';
import { textIn } from '../../../desk/reports/bulletin/draft-words.js';
import { kpiOf } from '../../../desk/reports/kpis.js';
import type { GroupName } from './group-names.js';
import { presentDefinition } from './kpi.js';

export function presentBulletinLine(bulletin: Bulletin): BulletinLine {
  const { id, version, state, first, last, frozen, revisions, updatedAt } = bulletin;
  const { zh, en } = textsOf(bulletin);
  return { id, version, state, first, last, title: { zh: zh.title, en: en.title }, frozen: frozen !== null, by: revisions.at(-1)?.by ?? '', updatedAt };
}

/** A bulletin with its numbers, all names looked up. */
export function presentBulletin({ bulletin, figures, guards }: WholeBulletin, nameOf: GroupName): BulletinView {
  const { revisions } = bulletin;
  const place = (by: 'topic' | 'area' | 'unit', key: string | null) => (key === null ? null : nameOf(by, key));
  return {
    ...presentBulletinLine(bulletin),
    texts: textsOf(bulletin),
    asOf: figures.asOf,
    figures: figures.now.map(({ kpi, figure, before }) => ({ definition: presentDefinition(kpiOf(kpi)), figure, before })),
    byUnit: figures.byUnit.map(({ kpi, unitId, figure }) => ({ kpi, unitId, unit: nameOf('unit', unitId), figure, band: bandOf(kpiOf(kpi), figure) })),
    late: figures.late.map(({ topic, area, unitId, ...row }) => ({ ...row, topic: place('topic', topic), area: place('area', area), unit: place('unit', unitId) })),
    guards: [...guards],
    revisions: revisions.map(({ version, at, by, act }) => ({ version, at, by, act })),
  };
}

function textsOf({ text, first, last }: Bulletin): BulletinView['texts'] {
  const read = (lang: 'zh' | 'en'): BulletinText => {
    const { title, sections, listed, cited } = textIn(text, { first, last }, lang);
    return { title, sections, listed: [...listed], cited: [...cited] };
  };
  return { zh: read('zh'), en: read('en') };
}
