import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import type { GuideGap } from '../../../../../server/contract/guides.js';
import { guideFieldWords } from '../../../../../server/contract/words/guide-paths.js';
import { word, type Bilingual } from '../../../shared/i18n/words.js';

export interface Section {
  id: string;
  label: Bilingual;
  fields: readonly (keyof GuideContent)[];
  /** One of the 13 a guide must have (津滨政办发〔2017〕40号 二（一）2). */
  core: boolean;
}

const core = (id: keyof GuideContent, ...more: (keyof GuideContent)[]): Section => ({ id, label: guideFieldWords[id], fields: [id, ...more], core: true });
const service = (id: keyof GuideContent, ...more: (keyof GuideContent)[]): Section => ({ ...core(id, ...more), core: false });

export const sections: readonly Section[] = [
  core('name', 'category', 'aliases'),
  core('acceptingUnit'),
  core('itemType'),
  core('legalBases'),
  core('audience'),
  core('conditions'),
  core('materials'),
  { ...core('samples', 'commonErrors'), label: word('示范文本及常见错误', 'Samples and mistakes') },
  core('steps'),
  core('fees'),
  core('timeLimit'),
  core('consult'),
  core('oversight'),
  service('summary'),
  service('notice'),
  service('place'),
  service('online'),
  { id: 'ways', label: word('办理方式', 'Ways to handle'), fields: ['bookable', 'homeVisit', 'proxy', 'cityWide', 'commitmentEligible', 'visits'], core: false },
  service('applyWindow'),
  service('faqs'),
  service('extras'),
];

/** The section a field is written in; the first for what nobody knows. */
export function sectionOf(field: string | null): Section {
  const found = sections.find(({ id, fields }) => id === field || fields.some((one) => one === field)) ?? sections[0];
  if (found === undefined) throw new Error('a guide has sections');
  return found;
}

export const gapsIn = ({ fields }: Section, gaps: readonly GuideGap[]): GuideGap[] => gaps.filter(({ field }) => fields.some((one) => one === field));
