import { describe, expect, it } from 'vitest';
import { appointmentMode, appointmentState, eligibility } from '../../../server/contract/booking.js';
import { appointmentModeWords, appointmentStateWords, eligibilityWords } from '../../../server/contract/words/booking-words.js';
import { appointmentStates } from '../../../server/desk/appointments/states.js';

describe('the words of the appointment book', () => {
  it.each([
    ['states', appointmentStateWords, appointmentState.options],
    ['modes', appointmentModeWords, appointmentMode.options],
    ['eligibility', eligibilityWords, eligibility.options],
  ])('of %s are there in both languages, each its own', (_, words, codes) => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    const said = Object.values(words).flatMap(({ zh, en }) => [zh, en]);
    expect(said.every((text) => text !== '')).toBe(true);
    expect(new Set(said).size).toBe(said.length);
  });

  it('know every state the book knows', () => {
    expect([...appointmentState.options].sort()).toEqual([...appointmentStates].sort());
  });
});
