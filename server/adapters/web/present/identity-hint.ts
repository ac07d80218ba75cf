import type { IdentityKind } from '../../../desk/intake/identity-find.js';
import { maskName, maskPhone } from './mask.js';

/** Enough of a find to decide on it, too little to know the person by. */
const hints: Record<IdentityKind, (text: string) => string> = {
  name: maskName,
  phone: maskPhone,
  id_number: (text) => `${text.slice(0, 3)}***********${text.slice(-4)}`,
  email: (text) => `${text.slice(0, 1)}***${text.slice(text.indexOf('@'))}`,
  plate: (text) => `${text.slice(0, 2)}*****`,
  door: (text) => text.replaceAll(/[\d一二三四五六七八九十]+(?=\D{0,2}$)/g, '***'),
};

/** A find as who decides on it may see it. */
export function identityHint(kind: IdentityKind, text: string): string {
  return hints[kind](text);
}
