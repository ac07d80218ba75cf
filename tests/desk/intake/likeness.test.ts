import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matter } from '../../../server/desk/intake/likeness.js';
import { likeness, likest, probablySame } from '../../../server/desk/intake/likeness.js';

const lift = (more: Partial<Matter> = {}): Matter => ({ text: '幸福里三号楼电梯坏了一个星期，物业一直没有修。', place: '幸福里3号楼', topic: 'community', callerKeys: ['phone-1'], ...more });
const matters: fc.Arbitrary<Matter> = fc.record({ text: fc.string({ maxLength: 400 }), place: fc.string({ maxLength: 30 }), topic: fc.constantFrom('community', 'transport', null), callerKeys: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }) });

describe('two matters', () => {
  it.each<[string, Partial<Matter>]>([
    ['are filed twice by the same caller', {}],
    ['are filed by neighbours', { callerKeys: ['phone-2'], text: '三号楼的电梯坏了一个星期了，老人下不了楼，物业不修' }],
    ['are filed anonymously in near words', { callerKeys: [], text: '电梯坏了一个星期，物业没有修' }],
    ['name the place in other figures', { callerKeys: ['phone-2'], place: '幸福里 三号楼' }],
    ['come from one caller who left the place out', { place: '' }],
    ['come from one caller, the topic still unknown', { topic: null, text: '电梯坏了一个星期，还没修' }],
  ])('that %s are probably the same', (_, more) => expect(likeness(lift(), lift(more)).score).toBeGreaterThanOrEqual(probablySame));

  it.each<[string, Partial<Matter>]>([
    ['in other places by other callers', { callerKeys: ['phone-2'], place: '海滨里8号楼' }],
    ['in another house of the same street, in other words', { callerKeys: ['phone-2'], place: '幸福里5号楼', text: '楼道里堆了很多纸箱' }],
    ['of one caller about other things', { place: '人民公园', topic: 'transport', text: '公交车到站不停' }],
    ['of one caller on one topic, elsewhere', { place: '望海路', text: '路边的垃圾桶满了没有人收' }],
    ['that are about the same place and topic only', { callerKeys: [], text: '广场舞的音响太吵' }],
    ['that say little and leave the place out', { callerKeys: [], place: '', text: '电梯坏了' }],
  ])('%s are not taken for the same', (_, more) => expect(likeness(lift(), lift(more)).score).toBeLessThan(probablySame));

  it('are called alike for reasons that can be read, the weightiest first', () => {
    expect(likeness(lift(), lift({ text: '电梯坏了一个星期，物业总是拖' })).reasons).toEqual([
      { kind: 'text', words: { zh: '都说到：电梯坏了一个星期、物业', en: 'Both say: 电梯坏了一个星期, 物业' } },
      { kind: 'caller', words: { zh: '同一位来电人', en: 'Same caller' } },
      { kind: 'place', words: { zh: '地点相同或相近：幸福里3号楼', en: 'Same or near place: 幸福里3号楼' } },
      { kind: 'topic', words: { zh: '同一主题', en: 'Same topic' } },
    ]);
  });

  it('are not alike for what neither says', () => {
    const blank = { text: '', place: '', topic: null, callerKeys: [] };
    expect(likeness(blank, blank)).toEqual({ score: 0, reasons: [] });
  });

  it('are alike by at most 1, and by nothing only when no reason is given', () => {
    fc.assert(
      fc.property(matters, matters, (one, other) => {
        const { score, reasons } = likeness(one, other);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (reasons.length > 0) expect(score).toBeGreaterThan(0);
      }),
    );
  });
});

describe('while somebody types', () => {
  const story = '小区的路灯和绿化一直没有人管，业主很有意见，希望有关部门来看一看。'.repeat(60);
  const others = Array.from({ length: 200 }, (_, n) => ({ no: `T${n}`, ...lift({ callerKeys: [`phone-${n + 10}`], place: `和平路${n + 10}号`, text: `${n} ${story}` }) }));

  it('the same matters are found among others, the nearest first, three at most', () => {
    const same = [1, 2, 3, 4].map((n) => ({ no: `S${n}`, ...lift({ callerKeys: n === 1 ? ['phone-1'] : [] }) }));
    const found = likest(lift(), [...others, ...same.reverse()]);
    expect(found).toHaveLength(3);
    expect(found[0]?.matter.no).toBe('S1');
  });

  it('200 long candidates take less than 5 ms', () => {
    const draft = lift({ text: story });
    for (let warm = 0; warm < 20; warm += 1) likest(draft, others);
    const times = Array.from({ length: 15 }, () => {
      const started = performance.now();
      likest(draft, others);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
