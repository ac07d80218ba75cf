import type { Lang, Words } from '../knowledge.js';
import type { Slots } from '../slots.js';
import { given } from './complaint.js';
import { dayWords } from './days.js';
import type { VisitDraft } from './desk-facts.js';
import type { Element } from './element.js';
import type { ChosenTime, Form } from './form.js';
import { placeAnswered, placeIn } from './places.js';
import { formWords } from './words.js';

const atHome = ({ mode }: Slots): boolean => mode === 'home_visit';
const nothing = (): undefined => undefined;
const place: Pick<Element, 'find' | 'answer'> = { find: ({ raw }) => placeIn(raw), answer: ({ raw }) => placeAnswered(raw) };

/** What a visit at the counter needs; where and when are settled with the desk's free times. */
const bookingElements: readonly Element[] = [
  { slot: 'place', question: formWords.centre, wanted: () => false, ...place },
  { slot: 'phone', question: formWords.bookPhone, wanted: () => true, find: nothing, answer: nothing },
];

/** What a visit at home needs; the time is only wished for, staff agree it. */
const visitElements: readonly Element[] = [
  { slot: 'place', question: formWords.visitWhere, wanted: () => true, ...place },
  { slot: 'date', question: formWords.visitWhen, wanted: ({ time }) => time === undefined, find: nothing, answer: nothing },
  { slot: 'phone', question: formWords.visitPhone, wanted: () => true, find: nothing, answer: nothing },
];

/** The elements of a booking as it now stands. */
export function elementsOfBooking(slots: Slots): readonly Element[] {
  return atHome(slots) ? visitElements : bookingElements;
}

/** A visit at home as it would be handed in. */
export function visitDraft(slots: Slots): VisitDraft {
  const wished = [slots['date'], slots['time']].filter((one) => one !== undefined).join(' ');
  return { itemCode: slots['item'] ?? '', where: slots['place'] ?? '', wished, name: slots['name'] ?? null, phone: given(slots, 'phone') };
}

function line(label: Words, value: string, lang: Lang): string {
  return `${label[lang]}${lang === 'zh' ? '：' : ': '}${value}`;
}

function phoneLine(slots: Slots, lang: Lang): string {
  return line(formWords.phoneLabel, given(slots, 'phone') ?? formWords.noPhone[lang], lang);
}

/** A visit at home as it is read back. */
export function visitReadBack(slots: Slots, item: string, lang: Lang): string {
  const { where, wished } = visitDraft(slots);
  return [formWords.readVisit[lang], line(formWords.item, `${item} · ${formWords.atHome[lang]}`, lang), line(formWords.address, where, lang), line(formWords.wished, wished, lang), phoneLine(slots, lang)].join('\n');
}

/** A booking at a counter as it is read back. */
export function bookingReadBack({ slots }: Pick<Form, 'slots'>, chosen: ChosenTime, { item, lang }: { item: string; lang: Lang }): string {
  return [
    formWords.readBooking[lang],
    line(formWords.item, item, lang),
    line(formWords.whereTo, chosen.place[lang], lang),
    line(formWords.whenTo, `${dayWords(chosen.date, lang)} ${chosen.time}`, lang),
    ...(slots['mode'] === 'proxy' ? [formWords.forWhom[lang]] : []),
    phoneLine(slots, lang),
  ].join('\n');
}
