import type { GuideField } from '../../../../server/contract/learning.js';
import { word, type Bilingual } from '../i18n/words.js';

/** The parts of a guide the assistant answers from, as staff name them. */
export const guidePartNames: Record<GuideField, Bilingual> = {
  overview: word('简介', 'In short'),
  materials: word('材料', 'Documents'),
  conditions: word('条件', 'Conditions'),
  fee: word('收费', 'Fees'),
  time_limit: word('时限', 'Time limit'),
  place: word('地点', 'Place'),
  steps: word('流程', 'Steps'),
  online: word('网办', 'Online'),
  basis: word('依据', 'Legal basis'),
  contact: word('电话', 'Phone'),
  forms: word('样表', 'Samples'),
};

/** Where in a guide each of them is written. */
export const writtenIn: Record<GuideField, string> = {
  overview: 'summary',
  materials: 'materials',
  conditions: 'conditions',
  fee: 'fees',
  time_limit: 'timeLimit',
  place: 'place',
  steps: 'steps',
  online: 'online',
  basis: 'legalBases',
  contact: 'consult',
  forms: 'samples',
};
