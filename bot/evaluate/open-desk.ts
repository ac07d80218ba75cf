import type { Ask, Deed, DeskFact } from '../forms/desk-facts.js';

/** What is asked for one after the other, where there is one centre with places left on every day. */
const questions: Readonly<Record<Ask['about'], readonly string[]>> = { book: ['date', 'time', 'phone'], manage: ['number', 'code', 'act'] };

function asked({ about, slots }: Ask): DeskFact {
  const open = [...questions[about], ...(slots['act'] === 'change' ? ['date', 'time'] : [])].find((slot) => slots[slot] === undefined) ?? 'confirm';
  return { kind: 'asked', open, text: open, choices: [], line: slots };
}

/** A desk with places left on every day: a conversation can be judged to its end. */
export function openDesk(wish: Ask | Deed): DeskFact {
  if (wish.kind === 'next') return asked(wish);
  if (wish.kind !== 'book') return { kind: 'filed', ticketNo: '260907090000000001', queryCode: '384207', date: '2026-09-28' };
  return { kind: 'settled', did: 'booked', text: 'booked' };
}
