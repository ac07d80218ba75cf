import { describe, expect, it } from 'vitest';
import { suggestUnits } from '../../../server/desk/routing/suggest-units.js';
import { sampleDuties } from '../../../server/sample-data/duties.js';
import { sampleUnits } from '../../../server/sample-data/units.js';

interface Words {
  title?: string;
  content?: string;
  place?: string;
  topic?: string;
  area?: string;
}
const suggest = (words: Words, blockedUnitIds: string[] = []) => suggestUnits({ units: sampleUnits, directory: sampleDuties }, { title: '', content: '', place: '', topic: null, area: null, blockedUnitIds, ...words });

describe('the unit suggested', () => {
  it.each([
    { id: 'housing', content: '顶楼漏水，物业登记了三次', place: '望海新苑 3 号楼', reason: '派单目录 v1：物业' },
    { id: 'water', content: '家里停水一天了没有通知', place: '', reason: '派单目录 v1：停水' },
    { id: 'urban-management', content: '楼下路灯不亮', place: '', reason: '派单目录 v1：路灯' },
    { id: 'human-resources', content: '老板欠薪三个月', place: '', reason: '派单目录 v1：欠薪' },
    { id: 'xinhe', content: '楼道里堆满旧家具', place: '幸福里 2 号楼', reason: '派单目录 v1：楼道 × 幸福里' },
    { id: 'wanghai', content: '想反映一件事', place: '海滨里 8 号', reason: '地点属海滨里' },
  ])('is $id for “$content” at “$place”: $reason', ({ id, content, place, reason }) => {
    const [first, ...others] = suggest({ content, place });
    expect(first).toMatchObject({ unit: { id }, suggested: true, blocked: false, reason: { zh: reason } });
    expect(others.filter(({ suggested }) => suggested)).toEqual([]);
  });

  it.each([
    { id: 'traffic-police', topic: 'transport', area: 'xinhe', reason: '派单目录 v1：交通出行 × 全区' },
    { id: 'xinhe', topic: 'community', area: 'xinhe', reason: '派单目录 v1：社区服务 × 新河街道办' },
    { id: 'housing', topic: 'community', area: undefined, reason: '派单目录 v1：社区服务 × 全区' },
  ])('is $id for the topic $topic in $area: $reason', ({ id, topic, area, reason }) => {
    expect(suggest({ content: '有一件事想说', topic, ...(area && { area }) })[0]).toMatchObject({ unit: { id }, suggested: true, reason: { zh: reason } });
  });

  it('follows a duty named in the words before the topic', () => {
    expect(suggest({ content: '路口的路灯不亮', topic: 'transport' })[0]).toMatchObject({ unit: { id: 'urban-management' } });
  });

  it('is found by the title alone', () => {
    expect(suggest({ title: '电梯困人' })[0]).toMatchObject({ unit: { id: 'housing' }, suggested: true });
  });

  it('is none when nothing in the words points anywhere, and all are still there to choose', () => {
    const all = suggest({ content: '有一件事想说' });
    expect(all).toHaveLength(sampleUnits.length);
    expect(all.filter(({ suggested }) => suggested)).toEqual([]);
    expect(all[0]?.reason).toEqual({ zh: '派单目录没有写明', en: 'Not named in the directory of duties' });
  });

  it('is never a unit that is closed, which is not even listed', () => {
    const closed = sampleUnits.map((unit) => (unit.id === 'housing' ? { ...unit, closedAt: 1 } : unit));
    const all = suggestUnits({ units: closed, directory: sampleDuties }, { title: '', content: '顶楼漏水', place: '', topic: 'housing', area: null, blockedUnitIds: [] });
    expect(all.map(({ unit }) => unit.id)).not.toContain('housing');
    expect(all.filter(({ suggested }) => suggested)).toEqual([]);
  });

  it('says on which paper the directory’s line for it rests', () => {
    const directory = { version: 'v2', entries: [{ topic: 'housing', area: null, unitId: 'housing', basis: '区编办〔2025〕3 号' }] };
    const [byTopic] = suggestUnits({ units: sampleUnits, directory }, { title: '', content: '有一件事想说', place: '', topic: 'housing', area: null, blockedUnitIds: [] });
    const [byWords, ...others] = suggestUnits({ units: sampleUnits, directory }, { title: '', content: '物业不管', place: '', topic: 'housing', area: null, blockedUnitIds: [] });
    expect(byTopic?.reason).toEqual({ zh: '派单目录 v2：住房保障 × 全区（依据：区编办〔2025〕3 号）', en: expect.stringContaining('(basis: 区编办〔2025〕3 号)') as string });
    expect(byWords?.reason.zh).toBe('派单目录 v2：物业（依据：区编办〔2025〕3 号）');
    expect(others.filter(({ reason }) => reason.zh.includes('依据'))).toEqual([]);
  });

  it('comes before who only helps by the directory, and that one before who is merely near', () => {
    const directory = { version: 'v2', entries: [{ topic: 'housing', area: null, unitId: 'housing', coUnitIds: ['water'] }] };
    const all = suggestUnits({ units: sampleUnits, directory }, { title: '', content: '有一件事想说', place: '海滨里 8 号', topic: 'housing', area: null, blockedUnitIds: [] });
    expect(all.slice(0, 3).map(({ unit, reason }) => [unit.id, reason.zh])).toEqual([['housing', '派单目录 v2：住房保障 × 全区'], ['water', '派单目录 v2：住房保障 × 全区 协办'], ['wanghai', '地点属海滨里']]);
  });

  it('is never the unit complained about: it comes last, with the reason', () => {
    const all = suggest({ content: '顶楼漏水，住建委不管' }, ['housing']);
    expect(all.at(-1)).toEqual({ unit: sampleUnits.find(({ id }) => id === 'housing'), suggested: false, likely: false, blocked: true, reason: { zh: '被反映单位，不能承办', en: 'The unit complained about cannot handle it' } });
    expect(all.filter(({ suggested }) => suggested)).toEqual([]);
  });
});
