import type { Text } from '../text.js';

const newYear: Text = { zh: '元旦', en: "New Year's Day" };
const labour: Text = { zh: '劳动节', en: 'Labour Day' };
const national: Text = { zh: '国庆节', en: 'National Day' };

/**
 * Holidays the law fixes to solar dates (全国年节及纪念日放假办法, 2024), off in every year:
 * they hold before the yearly notice, so a provisional date never falls on one.
 */
export const statutoryDays: Readonly<Record<string, Text>> = {
  '01-01': newYear,
  '05-01': labour,
  '05-02': labour,
  '10-01': national,
  '10-02': national,
  '10-03': national,
};
