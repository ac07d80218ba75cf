import { describe, expect, it } from 'vitest';
import { presentRow } from '../../server/adapters/web/present/queue-row.js';
import type { Reader } from '../../server/adapters/web/present/reader.js';
import { deadlineFacts } from '../../server/desk/deadlines/view.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import { calendar, housingContact, ticketIn } from '../support/builders.js';

const now = Date.parse('2026-10-13T09:12:00+08:00');
const reader: Reader = { actor: housingContact, now, unitOnly: true, unitName: (id) => id, deadline: (deadline, strip = false) => deadlineFacts({ deadline, calendar, now, strip }) };
const excerptOf = (change: Partial<Ticket>) => presentRow({ ...ticketIn('dispatched'), ...change }, reader).excerpt;

describe('what was asked, on a card', () => {
  it('is the whole text when it is short, on one line', () => {
    expect(excerptOf({ content: ' 停水两天。\n\n请来修。 ' })).toBe('停水两天。 请来修。');
  });
  it('ends with … after 120 letters, never within one', () => {
    expect(excerptOf({ content: '𠮷'.repeat(121) })).toBe(`${'𠮷'.repeat(120)}…`);
    expect(excerptOf({ content: '字'.repeat(120) })).toBe('字'.repeat(120));
  });
  it('of a confidential matter names nobody', () => {
    const { caller } = ticketIn('dispatched');
    expect(excerptOf({ confidential: true, caller: { ...caller, name: '李小明' }, content: '我是李小明，打 00012345678。' })).toBe('我是▇▇▇，打 ▇▇▇。');
  });
});
