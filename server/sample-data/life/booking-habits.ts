import type { AppointmentSource } from '../../desk/appointments/appointment.js';

/** When people of the invented district like to come: of a place at that time, how often it is taken. */
export const liked: Readonly<Record<string, number>> = { '09:00': 0.7, '09:30': 0.85, '10:00': 0.8, '10:30': 0.6, '11:00': 0.35, '12:00': 0.7, '12:30': 0.5, '13:30': 0.35, '14:00': 0.55, '14:30': 0.6, '15:00': 0.45, '15:30': 0.3, '16:00': 0.15 };
export const usuallyLiked = 0.4;

/** Mondays and Fridays are fuller; Sunday first. */
export const byWeekday: readonly number[] = [1, 1.15, 0.95, 0.8, 0.85, 1.05, 0.9];

/** How much of a day is booked already, by working days ahead. */
export const bookedAhead: readonly number[] = [1, 0.85, 0.65, 0.45, 0.3, 0.2];

/** Times of the next working day that nobody finds a place at any more. */
export const fullTimes: readonly string[] = ['09:30', '10:00', '12:00'];

/** Minutes somebody waits, by the hour it begins in: long before noon, short after lunch. */
export const waits: Readonly<Record<number, readonly [number, number]>> = { 8: [2, 8], 9: [3, 14], 10: [8, 26], 11: [10, 32], 12: [4, 12], 13: [2, 9], 14: [4, 16], 15: [3, 12], 16: [1, 6] };
export const usualWait = [2, 10] as const;

/** What is asked for; only what the centre's guides still name is booked. */
export const wanted: readonly { weight: number; code: string }[] = [
  { weight: 26, code: 'social-security-card-replacement' },
  { weight: 22, code: 'residence-permit' },
  { weight: 18, code: 'unemployment-registration' },
  { weight: 14, code: 'id-card-renewal' },
  { weight: 10, code: 'senior-transit-card' },
  { weight: 6, code: 'disability-subsidies' },
  { weight: 4, code: 'provident-fund-withdrawal' },
];
export const ways: readonly { weight: number; source: AppointmentSource }[] = [
  { weight: 45, source: 'web_form' },
  { weight: 35, source: 'phone' },
  { weight: 12, source: 'web_chat' },
  { weight: 8, source: 'counter' },
];
export type BookingEnd = 'served' | 'missed' | 'cancelled' | 'called_off';
export const ends: readonly { weight: number; end: BookingEnd }[] = [
  { weight: 81, end: 'served' },
  { weight: 9, end: 'missed' },
  { weight: 9, end: 'cancelled' },
  { weight: 1, end: 'called_off' },
];
