import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../server/desk/access/actor.js';
import { callKey, callWords } from '../../../server/desk/ticket/call-asked.js';
import { flagsOf } from '../../../server/desk/ticket/flags.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { after, commands, filedTicket, housingContact, operator, ticketIn } from '../../support/builders.js';

const citizen: Actor = { kind: 'citizen', contactId: 'contact-1' };
const waits = (ticket: Ticket): boolean => flagsOf(ticket).includes('call_asked');
const ask = (ticket: Ticket, actor: Actor = citizen): Ticket => after(ticket, { action: 'urge', note: `${callWords}已联系 3 次。` }, { actor });
const contact = (ticket: Ticket, reached: boolean): Ticket => after(ticket, { ...commands.contact, reached }, { actor: operator });

const working = ticketIn('in_progress');
const asked = ask(working);

describe('a call by somebody responsible', () => {
  it('is waited for once the citizen asks for it, and not for any other urging', () => {
    expect([waits(working), waits(asked), waits(after(working, { action: 'urge', note: null }, { actor: citizen }))]).toEqual([false, true, false]);
  });

  it('is waited for until somebody has reached the citizen', () => {
    expect([waits(contact(asked, false)), waits(contact(asked, true))]).toEqual([true, false]);
  });

  it('is waited for again when it is asked for again', () => {
    expect(waits(ask(contact(asked, true)))).toBe(true);
  });

  it('has happened when the unit reports back that it spoke to the citizen, and not when it did not', () => {
    const report = (contacted: boolean) => after(asked, { ...commands.feedback, contacted }, { actor: housingContact });
    expect([waits(report(true)), waits(report(false))]).toEqual([false, true]);
  });

  it('is not asked for by a colleague who writes the same words', () => {
    expect(waits(ask(working, operator))).toBe(false);
  });

  it('opened as a matter of its own is waited for from its filing on', () => {
    const own = filedTicket({ key: `${callKey}press-1` });
    expect([waits(own), waits(contact(after(own, 'accept'), true)), waits(filedTicket())]).toEqual([true, false, false]);
  });

  it('is no longer waited for when the matter has ended', () => {
    expect(waits(after(asked, 'withdraw', { actor: citizen }))).toBe(false);
  });
});
