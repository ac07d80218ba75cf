import { describe, expect, it } from 'vitest';
import { categories, isCategoryCode } from '../../../server/desk/catalogue/categories.js';

describe('service categories', () => {
  it('are the fourteen of the seed document, in its order', () => {
    expect(Object.values(categories).map((label) => label.zh)).toEqual([
      '公共教育', '劳动就业', '社会保障', '医疗卫生', '住房保障', '公共安全', '交通出行', '社区服务', '文化体育', '金融服务', '邮电通信', '水电气暖', '“三农”服务', '扶贫脱贫',
    ]);
  });

  it('have an English label each', () => {
    expect(Object.values(categories).every((label) => /^[A-Z]/.test(label.en))).toBe(true);
  });

  it('know a code from any other text', () => {
    expect(isCategoryCode('utilities')).toBe(true);
    expect(isCategoryCode('toString')).toBe(false);
  });
});
