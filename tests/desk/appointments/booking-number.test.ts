import { describe, expect, it } from 'vitest';
import { bookingNumber } from '../../../server/desk/appointments/booking-number.js';

describe('a booking number', () => {
  it('has eight digits, leading zeros kept', () => {
    for (let nth = 0; nth < 1_000; nth += 1) expect(bookingNumber(nth)).toMatch(/^\d{8}$/);
  });

  it('is never given twice', () => {
    const given = new Set(Array.from({ length: 200_000 }, (_, nth) => bookingNumber(nth)));
    expect(given.size).toBe(200_000);
  });

  it('of the next caller is not the one beside it', () => {
    for (let nth = 1; nth < 1_000; nth += 1) expect(Math.abs(Number(bookingNumber(nth)) - Number(bookingNumber(nth - 1)))).toBeGreaterThan(1_000);
  });
});
