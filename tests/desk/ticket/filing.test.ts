import { describe, expect, it } from 'vitest';
import { fileTicket } from '../../../server/desk/ticket/file-ticket.js';
import type { TicketType } from '../../../server/desk/ticket/ticket.js';
import { contextOf, filedTicket, mondayNine, operator } from '../../support/builders.js';

describe('a filed ticket', () => {
  it.each<[TicketType, boolean | undefined, boolean]>([
    ['report', undefined, true],
    ['report', true, true],
    ['report', false, false],
    ['complaint', undefined, false],
    ['complaint', true, true],
    ['praise', undefined, false],
  ])('as %s with confidential %s is confidential: %s', (type, confidential, expected) => {
    expect(filedTicket({ type, confidential }).confidential).toBe(expected);
  });

  it('starts its history with the filing and who filed it', () => {
    const { history, deadlines } = filedTicket();
    expect(history).toEqual([{ type: 'filed', deadlines, seq: 1, at: mondayNine, actor: { kind: 'citizen', id: 'contact-1' } }]);
  });

  it('taken down by an agent belongs to that agent', () => {
    const { no, key, channel, lang, type, urgency, title, content, place, whom, caller, photos, conversationId, appointmentId, blockedUnitIds } = filedTicket();
    const draft = { no, key, channel, lang, type, urgency, title, content, place, whom, caller, photos, conversationId, appointmentId, blockedUnitIds };
    const ticket = fileTicket({ ...draft, ownedBy: { id: operator.id, name: operator.name } }, contextOf(operator));
    expect(ticket).toMatchObject({ state: 'pending_acceptance', version: 1, owner: { id: 'operator', name: '李晓' }, history: [{ actor: { kind: 'staff', name: '李晓' } }] });
    expect(ticket).not.toHaveProperty('ownedBy');
  });
});
