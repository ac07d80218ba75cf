import type { Bilingual, Lang } from '../../../../server/contract/common.js';
import type { BookingForm, VisitNeeds } from '../../../../server/contract/booking.js';
import { bookWords as words } from '../words/book-words.js';
import type { Choice } from './choice.js';
import type { PartOfDay } from './part-of-day-words.js';

/** Who comes and what they need, while the form is being filled in. */
export interface Visitor {
  readonly name: string;
  readonly phone: string;
  /** No mobile: somebody else is told. */
  readonly noPhone: boolean;
  readonly backupName: string;
  readonly backupPhone: string;
  readonly backupRelation: string;
  readonly access: readonly VisitNeeds['access'][number][];
  readonly companion: boolean;
  /** For whom one comes, when it is for somebody else. */
  readonly forName: string;
  readonly forRelation: string;
  readonly address: string;
  readonly wishDate: string;
  readonly wishPart: PartOfDay;
}

/** Nothing filled in. */
export const nobody: Visitor = { name: '', phone: '', noPhone: false, backupName: '', backupPhone: '', backupRelation: '', access: [], companion: false, forName: '', forRelation: '', address: '', wishDate: '', wishPart: 'any' };

export interface Problem {
  readonly field: string;
  readonly words: Bilingual;
}

const phoneLike = /^\+?[\d\s-]{7,20}$/;
const shortestAddress = 4;
const missing = (field: keyof Visitor, problem: Bilingual): Problem => ({ field, words: problem });

function reachProblems({ noPhone, phone, backupName, backupPhone }: Visitor): Problem[] {
  if (!noPhone) return phoneLike.test(phone.trim()) ? [] : [missing('phone', words.phoneMissing)];
  if (backupName.trim() === '' && backupPhone.trim() === '') return [];
  return [
    ...(backupName.trim() === '' ? [missing('backupName', words.backupNameMissing)] : []),
    ...(phoneLike.test(backupPhone.trim()) ? [] : [missing('backupPhone', words.phoneMissing)]),
  ];
}

/** What must be put right before the form can be sent. */
export function problemsOf(visitor: Visitor, mode: Choice['mode']): Problem[] {
  const { name, forName, address, wishDate } = visitor;
  return [
    ...(name.trim() === '' ? [missing('name', words.nameMissing)] : []),
    ...reachProblems(visitor),
    ...(mode === 'proxy' && forName.trim() === '' ? [missing('forName', words.forNameMissing)] : []),
    ...(mode === 'home_visit' && address.trim().length < shortestAddress ? [missing('address', words.addressMissing)] : []),
    ...(mode === 'home_visit' && wishDate === '' ? [missing('wishDate', words.wishMissing)] : []),
  ];
}

function backupOf({ noPhone, backupName, backupPhone, backupRelation }: Visitor): VisitNeeds['backup'] {
  if (!noPhone || backupName.trim() === '') return null;
  return { name: backupName.trim(), phone: backupPhone.trim(), relation: backupRelation.trim() || '家人' };
}

function needsOf(visitor: Visitor, mode: Choice['mode']): NonNullable<BookingForm['needs']> {
  const { access, companion, forName, forRelation, address, wishDate, wishPart } = visitor;
  return {
    access: [...access],
    companion,
    backup: backupOf(visitor),
    ...(mode === 'proxy' && { proxyFor: { name: forName.trim(), relation: forRelation.trim() || '家人' } }),
    ...(mode === 'home_visit' && { address: address.trim(), wish: { date: wishDate, part: wishPart } }),
  };
}

/** What is sent to the desk; the key is the hold's, so that sending it twice books once. */
export function toBooking({ choice, visitor, key, lang }: { choice: Choice; visitor: Visitor; key: string; lang: Lang }): BookingForm {
  const { items, mode, slotId } = choice;
  return {
    key,
    lang,
    mode,
    items: [...items],
    name: visitor.name.trim(),
    needs: needsOf(visitor, mode),
    ...(slotId !== null && mode !== 'home_visit' && { slotId }),
    ...(!visitor.noPhone && { phone: visitor.phone.trim() }),
  };
}
