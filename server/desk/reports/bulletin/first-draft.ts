import { bandOf } from '../bands.js';
import { kpiOf } from '../kpis.js';
import type { Dates } from '../period.js';
import type { BulletinText, Listed } from './bulletin.js';
import type { BulletinFigures } from './bulletin-figures.js';

/** What a bulletin begins with: the numbers in their places and the units the bands suggest. Black reasons are left for a person to give. */
export function firstDraft({ first, last }: Dates, figures: BulletinFigures): BulletinText {
  return {
    title: `${first.replaceAll('-', '.')}–${last.replaceAll('-', '.')} 便民服务办理情况通报`,
    sections: {
      overview: '本期按期办结率 {on_time_finish}，按时签收率 {on_time_sign}，响应率 {response}。\n回访解决率 {resolution}，满意率 {satisfaction}。直接答复率 {direct_answer}，退单率 {return}，重办率 {rehandle}。',
      red: '下列单位本期在“优”档。同档按单位名称排列，不分先后。',
      black: '下列单位本期在“需改进”档。同档按单位名称排列，不分先后。',
      overdue: '期限在本期内、到期未办完或晚办完的，列入台账。',
      typical: '',
      next: '一、台账所列事项，承办单位请逐件说明原因和办完日期。\n二、样本少的单位不分档，不作比较。',
    },
    listed: suggested(figures),
    cited: [],
  };
}

function suggested({ byUnit }: BulletinFigures): Listed[] {
  const finishing = byUnit.filter(({ kpi }) => kpi === 'on_time_finish');
  return finishing.flatMap(({ kpi, unitId, figure }): Listed[] => {
    const band = bandOf(kpiOf(kpi), figure);
    if (band === 'excellent') return [{ unitId, kpi, list: 'red', reason: '按期办结在“优”档。' }];
    return band === 'to_improve' ? [{ unitId, kpi, list: 'black', reason: '' }] : [];
  });
}
