import { noNeeds, type Appointment } from '../../desk/appointments/appointment.js';
import type { Instant } from '../../desk/text.js';

/** The first booking after an instant becomes one of somebody without a phone, whose daughter is told. */
export function withoutPhone(appointments: readonly Appointment[], after: Instant): Appointment[] {
  const at = appointments.findIndex(({ startsAt }) => startsAt >= after);
  return appointments.map((appointment, index) => (index === at ? { ...appointment, ...nobodyToText } : appointment));
}

const nobodyToText = {
  source: 'counter',
  phone: null,
  claim: null,
  needs: { ...noNeeds, eligibility: 'living_alone', access: ['large_print'], companion: true, backup: { name: '郑海燕', phone: '022-0000-6317', relation: '女儿' } },
} satisfies Partial<Appointment>;
