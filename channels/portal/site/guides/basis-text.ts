import type { Lang } from '../../../../server/contract/common.js';
import type { GuidePageMaterial } from '../../../../server/contract/portal.js';

type Basis = Pick<GuidePageMaterial['basis'], 'title' | 'clause'>;

/** 《Law》 clause, as printed on a notice. */
export function basisText({ title, clause }: Basis, lang: Lang): string {
  if (lang === 'en') return [title.en, clause.en].filter(Boolean).join(', ');
  return `${title.zh.startsWith('《') ? title.zh : `《${title.zh}》`}${clause.zh}`;
}
