import type { GuideKnowledge, Lang } from '../knowledge.js';
import type { Choice } from '../reply.js';
import type { BotTurn } from '../turn.js';
import { say, wording } from '../wording.js';
import { elementsOfBooking, managingElements, visitDraft, visitReadBack } from './booking.js';
import { matterDraft, matterElements, matterReadBack } from './complaint.js';
import type { Deed } from './desk-facts.js';
import type { Element } from './element.js';
import type { Form } from './form.js';
import type { Place } from './form-turns.js';
import { asks, closes, looksUp } from './form-turns.js';
import { formWords } from './words.js';

type Guides = ReadonlyMap<string, GuideKnowledge>;

const isVisit = ({ slots }: Form): boolean => slots['mode'] === 'home_visit';

/** What a form asks for, in order. */
export function elementsOf({ kind, slots }: Form): readonly Element[] {
  if (kind === 'manage') return managingElements;
  return kind === 'file' ? matterElements : elementsOfBooking(slots);
}

function missing(form: Form): Element | undefined {
  return elementsOf(form).find(({ slot, wanted }) => form.slots[slot] === undefined && wanted(form.slots));
}

function choices(lang: Lang, yes: 'submit' | 'confirm'): Choice[] {
  return [formWords[yes][lang], formWords.giveUp[lang]].map((label) => ({ label, say: label }));
}

function asksFor({ slot, question }: Element, form: Form, place: Place): BotTurn {
  const decline = formWords.declinePhone[place.lang];
  return asks(form, { open: slot, text: question?.[place.lang] ?? '', ...(slot === 'phone' ? { choices: [{ label: decline, say: decline }] } : {}) }, place);
}

function readBack(form: Form, lang: Lang): string {
  const item = form.itemName?.[lang] ?? '';
  return form.kind === 'file' ? matterReadBack(form.slots, lang) : visitReadBack(form.slots, item, lang);
}

/** The next thing a form needs, or everything read back. Takes a form whose service, if it books one, is known to be bookable. */
export function nextStep(form: Form, place: Place): BotTurn {
  if (form.kind === 'manage' || (form.kind === 'book' && !isVisit(form))) return looksUp(form, place);
  const element = missing(form);
  if (element !== undefined) return asksFor(element, form, place);
  return asks({ ...form, tries: 0, open: '' }, { open: 'confirm', text: readBack(form, place.lang), choices: choices(place.lang, form.kind === 'file' ? 'submit' : 'confirm') }, place);
}

function ends(text: string, reason: string, place: Place): BotTurn {
  const made = closes({ outcome: 'pointed', reason, lang: place.lang, text, guesses: [] }, place);
  return { ...made, state: { ...made.state, pointed: 'book' } };
}

/** A visit at home only where the guide has one; either way it is said. */
function visitIfAny(form: Form, guide: GuideKnowledge, lang: Lang): Form {
  if (!isVisit(form)) return form;
  if (guide.homeVisit) return form.open === '' ? { ...form, lead: say(formWords.comesHome, lang, { item: guide.name[lang] }) } : form;
  const { mode: _mode, ...slots } = form.slots;
  return { ...form, slots, lead: say(formWords.notAtHome, lang, { item: guide.name[lang] }) };
}

/** The next thing a booking needs, once it is known what may be booked. */
export function bookingStep(form: Form, guides: Guides, place: Place): BotTurn {
  const { lang } = place;
  const item = form.slots['item'];
  if (item === undefined) return asks(form, { open: 'item', text: formWords.which[lang] }, place);
  const guide = guides.get(item);
  if (guide === undefined) return ends(formWords.cannotBook[lang], 'cannot_book', place);
  if (!guide.bookable) return ends(say(wording.noBooking, lang, { guide: guide.name[lang] }), 'no_booking', place);
  return nextStep({ ...visitIfAny(form, guide, lang), itemName: guide.name }, place);
}

/** What a confirmed form has the desk do; undefined while something is missing. */
export function deedOf(form: Form): Deed | undefined {
  const { no, slots, line } = form;
  if (missing(form) !== undefined) return undefined;
  if (form.kind === 'file') return { kind: 'file', no, draft: matterDraft(slots) };
  if (form.kind === 'book' && isVisit(form)) return slots['item'] === undefined ? undefined : { kind: 'visit', no, draft: visitDraft(slots) };
  return line === undefined ? undefined : { kind: 'book', no, line, slots };
}
