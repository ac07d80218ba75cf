import type { StaffActor } from '../../desk/access/actor.js';
import { dateOf, DAY, timeOf } from '../../desk/calendar/shanghai.js';
import type { BulletinFigures } from '../../desk/reports/bulletin/bulletin-figures.js';
import { percentOf, smallNumber, type Figure } from '../../desk/reports/figures.js';
import { kpiOf } from '../../desk/reports/kpis.js';
import { topics } from '../../desk/intake/topics.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import type { Cell, Sheet } from '../../ports/sheets.js';
import { readBulletin, type BulletinPorts } from './read-bulletin.js';

type ExportPorts = BulletinPorts & Pick<Ports, 'directory' | 'sheets'>;

/** The bulletin's numbers as a workbook: the same figures, and of the overdue matters nothing that names a citizen. */
export async function exportBulletin(ports: ExportPorts, actor: StaffActor, id: string): Promise<{ name: string; bytes: Uint8Array }> {
  const { bulletin, figures } = await readBulletin(ports, actor, id);
  const units = new Map((await ports.directory.units()).map((unit) => [unit.id, unit.name.zh]));
  const nameOf = (unitId: string | null): string => (unitId === null ? '服务台' : (units.get(unitId) ?? unitId));
  const bytes = await ports.sheets.write([figureSheet(figures, bulletin.frozen !== null), unitSheet(figures, nameOf), lateSheet(figures, nameOf)]);
  return { name: `${bulletin.first}-${bulletin.last}-v${bulletin.version}.xlsx`, bytes };
}

function figureSheet({ now, asOf }: BulletinFigures, frozen: boolean): Sheet {
  const rows = now.map(({ kpi, figure, before }): Cell[] => {
    const { name, over, under, target, better } = kpiOf(kpi);
    return [name.zh, `${over.zh} ÷ ${under.zh}`, ...numbers(figure), ...numbers(before).slice(0, 3), `${better === 'more' ? '≥' : '≤'} ${target}`];
  });
  const stamp: Cell[] = [`截至 ${moment(asOf)}${frozen ? '，数据已冻结' : '，数据未冻结'}`];
  return { name: '指标', head: ['指标', '公式', '分子', '分母 n', '%', '备注', '上期分子', '上期 n', '上期 %', '目标 %'], rows: [...rows, stamp] };
}

function unitSheet({ byUnit }: BulletinFigures, nameOf: (unitId: string) => string): Sheet {
  return { name: '分单位', head: ['指标', '单位', '分子', '分母 n', '%', '备注'], rows: byUnit.map(({ kpi, unitId, figure }) => [kpiOf(kpi).name.zh, nameOf(unitId), ...numbers(figure)]) };
}

function lateSheet({ late, asOf }: BulletinFigures, nameOf: (unitId: string | null) => string): Sheet {
  const rows = late.map(({ no, topic, area, unitId, dueAt, doneAt }): Cell[] => {
    const days = Math.floor(((doneAt ?? asOf) - dueAt) / DAY) + 1;
    return [no, topicName(topic), area === null ? '' : nameOf(area), nameOf(unitId), moment(dueAt - 1).slice(0, 10), doneAt === null ? '未办完' : moment(doneAt), days];
  });
  return { name: '超期台账', head: ['工单号', '主题', '属地', '承办单位', '应于', '反馈', '超期天数'], rows };
}

/** Numerator, n, per cent and the warning of a small n. */
function numbers(figure: Figure): Cell[] {
  return [figure.numerator, figure.denominator, percentOf(figure), figure.denominator < smallNumber ? '样本少' : ''];
}

function topicName(code: string | null): string {
  return Object.entries(topics).find(([known]) => known === code)?.[1].zh ?? '未分类';
}

function moment(at: Instant): string {
  return `${dateOf(at)} ${timeOf(at)}`;
}
