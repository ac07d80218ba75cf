import type { AppointmentMode, BookingItem, VisitNeeds } from '../../../../server/contract/booking.js';
import type { StaffBookingForm } from '../../../../server/contract/booking-staff.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import type { Source } from './api.js';
import { words } from './words.js';

/** What is said on the phone, as it is typed. */
export interface Said {
  source: Source;
  mode: AppointmentMode;
  items: readonly string[];
  /** The ticket whose caller comes; null = name and phone are typed. */
  callerOf: string | null;
  name: string;
  phone: string;
  noPhone: boolean;
  backup: { name: string; phone: string; relation: string };
  eligibility: VisitNeeds['eligibility'];
  access: VisitNeeds['access'];
  companion: boolean;
  proxyFor: { name: string; relation: string };
  address: string;
  wish: { date: string; part: 'any' | 'morning' | 'afternoon' };
  remark: string;
}

export const nothingSaid = (source: Source, callerOf: string | null, items: readonly string[]): Said => ({
  ...{ source, callerOf, items, mode: 'counter', name: '', phone: '', noPhone: false, eligibility: 'none', access: [], companion: false, address: '', remark: '' },
  backup: { name: '', phone: '', relation: '' },
  proxyFor: { name: '', relation: '' },
  wish: { date: '', part: 'any' },
});

const digits = (text: string): string => text.replace(/[\s-]/g, '');
export const isNumber = (text: string): boolean => /^\+?\d{7,20}$/.test(digits(text));
/** Mobile numbers, those of the invented range too. */
export const isMobile = (text: string): boolean => /^(1\d{10}|000\d{8})$/.test(digits(text));
/** The number of whoever is on the line, masked: the desk knows it, nobody types it. */
const isCallers = (phone: string): boolean => phone.includes('*');
const filled = (values: readonly string[]): number => values.filter((value) => value.trim() !== '').length;
const backupOf = ({ backup: { name, phone, relation } }: Said): readonly string[] => [name, phone, relation];

export type Fault = 'name' | 'phone' | 'backup' | 'reach' | 'proxy' | 'address' | 'wish' | 'mode';
const faultWords: Readonly<Record<Fault, Bilingual>> = { name: words.nameMissing, phone: words.numberMissing, backup: words.backupMissing, reach: words.visitReach, proxy: words.proxyMissing, address: words.addressMissing, wish: words.wishDate, mode: words.noVisit };

const personFaults = (said: Said): Fault[] => {
  if (said.callerOf !== null) return [];
  return [...(said.name.trim() === '' ? (['name'] as const) : []), ...(said.noPhone || isCallers(said.phone) || isNumber(said.phone) ? [] : (['phone'] as const))];
};
const backupFaults = (said: Said): Fault[] => {
  if (!said.noPhone || filled(backupOf(said)) === 0) return said.noPhone && said.mode === 'home_visit' ? ['reach'] : [];
  return filled(backupOf(said)) === 3 && isNumber(said.backup.phone) ? [] : ['backup'];
};
const modeFaults = ({ mode, proxyFor, address, wish }: Said): Fault[] => {
  if (mode === 'proxy') return filled([proxyFor.name, proxyFor.relation]) === 2 ? [] : ['proxy'];
  if (mode !== 'home_visit') return [];
  return [...(address.trim().length < 4 ? (['address'] as const) : []), ...(wish.date === '' ? (['wish'] as const) : [])];
};
/** What is still missing, with the words for it. */
export function faultsOf(said: Said): ReadonlyMap<Fault, Bilingual> {
  return new Map([...personFaults(said), ...backupFaults(said), ...modeFaults(said)].map((fault) => [fault, faultWords[fault]]));
}

/** Why these services are not done this way; null when they are. */
export function modeTrouble({ mode, items }: Pick<Said, 'mode' | 'items'>, known: readonly BookingItem[]): Bilingual | null {
  const chosen = known.filter(({ code }) => items.includes(code));
  if (mode === 'home_visit' && chosen.some(({ homeVisit }) => !homeVisit)) return words.noVisit;
  if (mode === 'proxy' && chosen.some(({ proxy }) => !proxy)) return words.noProxy;
  return null;
}

function needsOf(said: Said): StaffBookingForm['needs'] {
  const { eligibility, access, companion, backup, proxyFor, address, wish, remark, mode, noPhone } = said;
  return {
    eligibility,
    access: [...access],
    companion,
    backup: noPhone && filled(backupOf(said)) === 3 ? { name: backup.name.trim(), phone: digits(backup.phone), relation: backup.relation.trim() } : null,
    proxyFor: mode === 'proxy' ? { name: proxyFor.name.trim(), relation: proxyFor.relation.trim() } : null,
    address: mode === 'home_visit' ? address.trim() : null,
    wish: mode === 'home_visit' ? wish : null,
    remark: remark.trim() === '' ? null : remark.trim(),
  };
}

function personOf({ callerOf, name, phone, noPhone }: Said): Pick<StaffBookingForm, 'callerOf' | 'callersNumber' | 'name' | 'phone'> {
  if (callerOf !== null) return { callerOf };
  if (!noPhone && isCallers(phone)) return { name: name.trim(), callersNumber: true };
  return { name: name.trim(), ...(!noPhone && { phone: digits(phone) }) };
}

/** What a booking comes of: the ticket or the call it is made in. */
export type Origin = Pick<StaffBookingForm, 'fromTicket' | 'fromCall'>;

/** What goes to the desk. A kept place and its booking have one key. */
export function requestOf(said: Said, { key, slotId, lang, origin = {} }: { key: string; slotId: string | undefined; lang: 'zh' | 'en'; origin?: Origin }): StaffBookingForm {
  const { source, mode, items } = said;
  return { ...origin, key, source, mode, items: [...items], lang, needs: needsOf(said), ...(slotId !== undefined && mode !== 'home_visit' && { slotId }), ...personOf(said) };
}

/** Nobody can be texted: reminders become tasks to call. A ticket's caller is not known to this page. */
export const mustBeCalled = ({ callerOf, noPhone, phone }: Said, ticketPhone: string | null): boolean => (callerOf === null ? noPhone || (isNumber(phone) && !isMobile(phone)) : ticketPhone === null);

/** What follows from booking, in words. */
export function afterwardsOf({ visit, mustCall }: { visit: boolean; mustCall: boolean }): Bilingual {
  if (visit) return words.afterVisit;
  return mustCall ? words.afterCall : words.afterText;
}
