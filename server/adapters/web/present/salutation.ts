import type { Lang } from '../../../contract/common.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';

const doubleSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '夏侯', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '端木'];
const titled = /^\p{Script=Han}{1,2}(先生|女士|小姐|师傅|大爷|大妈|阿姨|老师)$/u;

/** Whom nobody may name, or who gave no name. */
const unnamed = { zh: '市民朋友', en: 'resident' };

function surnameOf(name: string): string | null {
  const double = doubleSurnames.find((surname) => name.startsWith(surname));
  if (double !== undefined) return double;
  const [first = ''] = Array.from(name);
  return /\p{Script=Han}/u.test(first) ? first : null;
}

/** How a caller is addressed in writing: by the surname the mask shows anyway; of a confidential ticket by no name at all. */
export function salutation({ caller, confidential }: Pick<Ticket, 'caller' | 'confidential'>, lang: Lang): string {
  return (confidential || caller.anonymous ? null : addressed(caller.name?.trim() ?? '', lang)) ?? unnamed[lang];
}

function addressed(name: string, lang: Lang): string | null {
  if (lang === 'zh' && titled.test(name)) return name;
  const surname = surnameOf(name);
  if (surname === null) return null;
  return lang === 'zh' ? `${surname}先生/女士` : `Mr/Ms ${surname}`;
}
