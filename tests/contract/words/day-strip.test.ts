import { describe, expect, it } from 'vitest';
import { stripCells } from '../../../server/contract/words/day-strip.js';
import { at, shown, workdays } from './shown-deadlines.js';

const now = at('2026-09-30 09:00');
const texts = (days: number, from: string, lang: 'zh' | 'en' = 'zh') => stripCells(shown(workdays(days), from), now, lang).map((cell) => cell.text);

describe('the day strip of the dispatch dialog', () => {
  it('shows receipt, holiday, the first counted days, a gap and the last two', () => {
    expect(texts(15, '2026-09-30 09:00')).toEqual(['30三', '1—7 国庆节放假 不计', '8四①', '9五②', '10六③补班', '11日', '12一④', '…', '26一⑭', '27二⑮']);
  });

  it('shows a short limit whole', () => {
    expect(texts(3, '2026-10-15 09:00', 'en')).toEqual(['Thu 15', 'Fri 16①', 'Sat 17', 'Sun 18', 'Mon 19②', 'Tue 20③']);
    expect(texts(7, '2026-10-12 09:00')).not.toContain('…');
  });

  it('keeps two holidays in a row apart and one day of a holiday single', () => {
    expect(texts(5, '2026-09-24 09:00')).toEqual(['24四', '25—27 中秋节放假 不计', '28一①', '29二②', '30三③', '1—7 国庆节放假 不计', '8四④', '9五⑤']);
    expect(texts(1, '2026-10-06 09:00', 'en')).toEqual(['Tue 6', '7 National Day, not counted', 'Thu 8①']);
  });

  it('says each cell in full for a screen reader', () => {
    const labels = stripCells(shown(workdays(15), '2026-09-30 09:00'), now, 'zh').map((cell) => cell.label);
    expect(labels.slice(0, 3)).toEqual(['9月30日 周三，次日起算', '10月1日 周四至10月7日 周三，国庆节放假，不计', '10月8日 周四，第 1 个工作日']);
    expect(labels.slice(4, 8)).toEqual(['10月10日 周六，补班，第 3 个工作日', '10月11日 周日，周末，不计', '10月12日 周一，第 4 个工作日', '中间 9 个工作日']);
    const english = stripCells(shown(workdays(15), '2026-09-30 09:00'), now, 'en').map((cell) => cell.label);
    expect(english.slice(1, 5)).toEqual(['Thu 1 Oct to Wed 7 Oct, National Day, not counted', 'Thu 8 Oct, working day 1', 'Fri 9 Oct, working day 2', 'Sat 10 Oct, make-up day, working day 3']);
    expect(english[7]).toBe('9 working days between');
  });

  it('numbers past twenty, thirty-five and fifty', () => {
    const last = (days: number) => texts(days, '2026-01-05 09:00').at(-1)?.slice(-1);
    expect([20, 21, 36].map(last)).toEqual(['⑳', '㉑', '㊱']);
    expect(texts(51, '2026-01-05 09:00').at(-1)).toMatch(/\(51\)$/);
  });
});
