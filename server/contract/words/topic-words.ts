import type { Bilingual } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

/** What a matter is about; the same codes as in server/desk/intake/topics.ts, which browsers may not import. */
export const topicWords: Readonly<Record<string, Bilingual>> = {
  education: word('公共教育', 'Public education'),
  employment: word('劳动就业', 'Employment'),
  social_security: word('社会保障', 'Social security'),
  health: word('医疗卫生', 'Health'),
  housing: word('住房保障', 'Housing'),
  public_safety: word('公共安全', 'Public safety'),
  transport: word('交通出行', 'Transport'),
  community: word('社区服务', 'Community services'),
  culture_sports: word('文化体育', 'Culture and sports'),
  finance: word('金融服务', 'Financial services'),
  post_telecom: word('邮电通信', 'Post and telecoms'),
  utilities: word('水电气暖', 'Water, power, gas and heating'),
  agriculture: word('“三农”服务', 'Farming and villages'),
  poverty_relief: word('扶贫脱贫', 'Hardship relief'),
  government_conduct: word('政务作风', 'Conduct of offices'),
  other: word('其他', 'Other'),
};
