import type { Text } from '../text.js';

/** The 14 service categories of 津滨政办发〔2017〕40号, in the order it names them. */
export const categories = {
  education: { zh: '公共教育', en: 'Public education' },
  employment: { zh: '劳动就业', en: 'Employment' },
  social_security: { zh: '社会保障', en: 'Social security' },
  health: { zh: '医疗卫生', en: 'Health' },
  housing: { zh: '住房保障', en: 'Housing' },
  public_safety: { zh: '公共安全', en: 'Public safety' },
  transport: { zh: '交通出行', en: 'Transport' },
  community: { zh: '社区服务', en: 'Community services' },
  culture_sports: { zh: '文化体育', en: 'Culture and sports' },
  finance: { zh: '金融服务', en: 'Financial services' },
  post_telecom: { zh: '邮电通信', en: 'Post and telecoms' },
  utilities: { zh: '水电气暖', en: 'Water, power, gas and heating' },
  agriculture: { zh: '“三农”服务', en: 'Farming and villages' },
  poverty_relief: { zh: '扶贫脱贫', en: 'Hardship relief' },
} as const satisfies Record<string, Text>;

export type CategoryCode = keyof typeof categories;

/** Whether a text is one of the 14 category codes. */
export function isCategoryCode(text: string): text is CategoryCode {
  return Object.hasOwn(categories, text);
}
