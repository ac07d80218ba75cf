import { beforeAll, describe, expect, it } from 'vitest';
import { exportBulletin } from '../../../server/actions/reports/export-bulletin.js';
import type { WholeBulletin } from '../../../server/actions/reports/read-bulletin.js';
import { draftBulletin, moveBulletin } from '../../../server/actions/reports/write-bulletin.js';
import { recordOf } from '../../../server/desk/reports/case-record.js';
import { percentOf } from '../../../server/desk/reports/figures.js';
import { kpiOf } from '../../../server/desk/reports/kpis.js';
import { lookedAt, smallMonth } from '../../desk/reports/small-month.js';
import { supervisor } from '../../support/builders.js';
import { fakePorts } from '../../support/desk-fakes.js';
import { readWorkbook, type ReadCell } from '../../support/workbook.js';

let held: WholeBulletin;
let sheets: Map<string, ReadCell[][]>;
let name: string;

beforeAll(async () => {
  const ports = fakePorts({ now: lookedAt });
  for (const ticket of smallMonth()) {
    const named = { ...ticket, caller: { ...ticket.caller, name: '=1+1' } };
    await ports.tickets.insert(named, []);
    await ports.cases.put(recordOf(named));
  }
  const { bulletin } = await draftBulletin(ports, supervisor, { first: '2026-09-01', last: '2026-09-30' });
  held = await moveBulletin(ports, supervisor, { id: bulletin.id, version: bulletin.version, act: 'freeze' });
  const sent = await exportBulletin(ports, supervisor, bulletin.id);
  name = sent.name;
  sheets = readWorkbook(sent.bytes);
});

const rows = (sheet: string): ReadCell[][] => (sheets.get(sheet) ?? []).slice(1);

describe('the workbook of a bulletin', () => {
  it('is named by its dates and version, and has a sheet each for figures, units and what was late', () => {
    expect(name).toBe('2026-09-01-2026-09-30-v2.xlsx');
    expect([...sheets.keys()]).toEqual(['指标', '分单位', '超期台账']);
  });

  it('has the numbers of the page as numbers, the n beside each per cent', () => {
    const told = rows('指标').slice(0, -1).map((row) => row.slice(0, 9));
    const page = held.figures.now.map(({ kpi, figure, before }) => {
      const { name: called, over, under } = kpiOf(kpi);
      return [called.zh, `${over.zh} ÷ ${under.zh}`, figure.numerator, figure.denominator, percentOf(figure), '样本少', before.numerator, before.denominator, percentOf(before)];
    });
    expect(told.map((row) => Array.from({ length: 9 }, (_, cell) => row[cell] ?? null))).toEqual(page);
    expect(sheets.get('指标')?.[0]?.slice(2, 5)).toEqual(['分子', '分母 n', '%']);
    const finishing = told.find(([first]) => first === '按期办结率');
    expect(finishing?.slice(2, 5)).toEqual([5, 8, 62.5]);
  });

  it('says when the numbers are of and that they stand still', () => {
    expect(rows('指标').at(-1)?.[0]).toBe('截至 2026-10-13 09:12，数据已冻结');
  });

  it('has every unit’s numbers, few cases marked', () => {
    const finishing = rows('分单位').filter(([kpi]) => kpi === '按期办结率').map((row) => row.slice(2));
    expect(finishing.sort((a, b) => Number(b[1]) - Number(a[1]))).toEqual([[3, 5, 60, '样本少'], [2, 3, 66.7, '样本少']]);
    expect(rows('分单位')).toHaveLength(held.figures.byUnit.length);
  });

  it('has the late matters by ticket, as words no program computes, the days as numbers', () => {
    const late = rows('超期台账');
    expect(late.map(([no]) => no)).toEqual(held.figures.late.map((row) => row.no));
    expect(late.map((row) => row.at(-1)).every((days) => typeof days === 'number' && days > 0)).toBe(true);
    expect(late.map((row) => row[5])).toContain('未办完');
  });

  it('names no citizen', () => {
    expect(JSON.stringify([...sheets.values()])).not.toContain('=1+1');
  });
});
