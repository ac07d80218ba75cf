import type { Slots } from '../slots.js';
import { slotsIn } from '../slots.js';
import { agrees, correcting } from './affirm.js';
import type { Element, Said } from './element.js';
import type { Form } from './form.js';

/** Slots with signs of their own: they are taken wherever they appear. */
const typed: Readonly<Record<Form['kind'], readonly string[]>> = { file: ['phone', 'name'], book: ['date', 'time', 'phone', 'mode', 'name'], manage: ['date', 'time'] };

/** Asked for another's name, a name is not one's own. */
function plainly({ kind, open }: Pick<Form, 'kind' | 'open'>, { raw }: Said): Slots {
  const found: Record<string, string | undefined> = { ...slotsIn(raw) };
  return Object.fromEntries(typed[kind].flatMap((slot) => (found[slot] === undefined || (slot === 'name' && open === 'for_whom') ? [] : [[slot, found[slot]]])));
}

/** A message that is hardly more than this one thing was meant for it. */
const mostOfIt = 0.6;

/** What was already given changes when the words say so, once everything was read back, or when they say hardly anything else. */
function mayTake(form: Form, slot: string, { value, said }: { value: string; said: Said }): boolean {
  const isFree = slot === form.open || form.slots[slot] === undefined || form.open === 'confirm';
  return isFree || correcting.test(said.text) || value.length >= mostOfIt * said.raw.length;
}

/** What a message gives a form: the reply to its open question, and whatever else it names. A reply that fits nothing gives nothing. */
export function gathered(elements: readonly Element[], form: Form, said: Said): Slots {
  if (agrees(said.text)) return {};
  const given: Record<string, string> = { ...plainly(form, said) };
  for (const { slot, find, answer } of elements.filter((element) => given[element.slot] === undefined)) {
    const replies = slot === form.open && Object.keys(given).length === 0;
    const value = (replies ? answer(said) : undefined) ?? find(said);
    if (value !== undefined && mayTake(form, slot, { value, said })) given[slot] = value;
  }
  return given;
}
