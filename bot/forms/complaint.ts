import type { Lang, Words } from '../knowledge.js';
import type { Slots } from '../slots.js';
import { say } from '../wording.js';
import type { MatterDraft, MatterType } from './desk-facts.js';
import type { Element } from './element.js';
import { matterType, tellsMatter } from './matters.js';
import { occasionAnswered, occasionIn, unknown } from './occasions.js';
import { nobodyNamed, partyAnswered, partyIn } from './parties.js';
import { noPlace, placeAnswered, placeIn } from './places.js';
import { formWords, matterTypeWords } from './words.js';

const aboutSomebody: readonly string[] = ['complaint', 'report', 'praise'];
const always = (): boolean => true;

/** The five elements of a matter (what, where, when, whom, contact), in the order they are asked for. */
export const matterElements: readonly Element[] = [
  { slot: 'what', question: formWords.what, wanted: always, find: () => undefined, answer: ({ raw }) => (tellsMatter(raw) ? raw.trim() : undefined) },
  { slot: 'place', question: formWords.where, wanted: ({ type }) => type !== 'suggestion', find: ({ raw }) => placeIn(raw), answer: ({ raw }) => placeAnswered(raw) },
  { slot: 'when', question: formWords.when, wanted: ({ type }) => type !== 'suggestion', find: ({ raw }) => occasionIn(raw), answer: ({ raw }) => occasionAnswered(raw) },
  { slot: 'whom', question: formWords.whom, wanted: ({ type }) => aboutSomebody.includes(type ?? ''), find: ({ raw }) => partyIn(raw), answer: ({ raw }) => partyAnswered(raw) },
  { slot: 'phone', question: formWords.phone, wanted: always, find: () => undefined, answer: () => undefined },
];

const secretly = /保密(?!吗)|匿名|别(?:说|透露|让.{0,4}知道)|不要(?:透露|说出)|不(?:想)?留名|keep my name|anonymous|confidential/i;

/** Whether somebody does not want to be known. */
export function wantsSecrecy(raw: string): boolean {
  return secretly.test(raw);
}

/** What the first message of a matter gives. */
export function matterOpening(raw: string): Slots {
  const whom = partyIn(raw);
  const found: readonly (readonly [string, string | undefined])[] = [
    ['type', matterType(raw)],
    ['what', tellsMatter(raw.replace(whom ?? '', '')) ? raw.trim() : undefined],
    ['place', placeIn(raw)],
    ['when', occasionIn(raw)],
    ['whom', whom],
    ['secret', secretly.test(raw) ? 'yes' : undefined],
  ];
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== undefined));
}

function typeOf({ type = '' }: Slots): MatterType {
  return Object.hasOwn(matterTypeWords, type) ? (type as MatterType) : 'assistance';
}

/** How a phone number that was not given is kept. */
export const declined = 'declined';
const notGiven: readonly string[] = [noPlace, unknown, nobodyNamed, declined];

/** A slot that holds something; null when it is empty or was left out on purpose. */
export function given(slots: Slots, slot: string): string | null {
  const value = slots[slot];
  return value === undefined || notGiven.includes(value) ? null : value;
}

/** The matter as it would be filed. */
export function matterDraft(slots: Slots): MatterDraft {
  const type = typeOf(slots);
  const secret = slots['secret'] === 'yes';
  const phone = given(slots, 'phone');
  return {
    type,
    what: slots['what'] ?? '',
    where: given(slots, 'place') ?? '',
    when: given(slots, 'when') ?? '',
    whom: given(slots, 'whom'),
    phone,
    anonymous: secret && phone === null,
    confidential: secret || type === 'report',
  };
}

function line(label: Words, value: string, lang: Lang): string {
  return `${label[lang]}${lang === 'zh' ? '：' : ': '}${value}`;
}

/** The draft as it is read back. */
export function matterReadBack(slots: Slots, lang: Lang): string {
  const draft = matterDraft(slots);
  return [
    formWords.readMatter[lang],
    line(formWords.type, matterTypeWords[draft.type][lang], lang),
    line(formWords.whatLabel, draft.what, lang),
    line(formWords.whereLabel, draft.where === '' ? formWords.noPlace[lang] : draft.where, lang),
    line(formWords.whenLabel, draft.when === '' ? formWords.notKnown[lang] : draft.when, lang),
    line(formWords.whomLabel, draft.whom ?? formWords.nobody[lang], lang),
    line(formWords.phoneLabel, draft.phone ?? formWords.noPhone[lang], lang),
    ...(draft.confidential ? [formWords.secrecy[lang]] : []),
    say(formWords.changeHint, lang),
  ].join('\n');
}
