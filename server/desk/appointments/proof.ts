import type { Appointment } from './appointment.js';

export type ProvenBy = 'phone' | 'backup' | 'code';

/** By what the holder of a booking is known: the number it was made with, else the backup contact's, else a code of its own. */
export function provenBy({ phone, needs }: Pick<Appointment, 'phone' | 'needs'>): ProvenBy {
  if (phone !== null) return 'phone';
  return needs.backup === null ? 'code' : 'backup';
}

/** The four digits that go with the booking number; `own` = the code of a booking without any phone. */
export function proofCode(appointment: Pick<Appointment, 'phone' | 'needs'>, own: string): string {
  const lastFour = (number: string) => number.replace(/\D/g, '').slice(-4);
  const codes: Record<ProvenBy, string> = { phone: lastFour(appointment.phone ?? ''), backup: lastFour(appointment.needs.backup?.phone ?? ''), code: own };
  return codes[provenBy(appointment)];
}

/** A mobile number (of the invented ranges too): a text message reaches it. */
export function isTextable(phone: string): boolean {
  return /^(1\d{10}|000\d{8})$/.test(phone);
}

/** Nobody can be texted about it: a person has to call whoever can be reached. */
export function mustBeCalled({ phone }: Pick<Appointment, 'phone'>): boolean {
  return phone === null || !isTextable(phone);
}
