import type { Lang, Words } from '../knowledge.js';
import type { Slots } from '../slots.js';
import { given } from './complaint.js';
import type { VisitDraft } from './desk-facts.js';
import type { Element } from './element.js';
import { placeAnswered, placeIn } from './places.js';
import { formWords } from './words.js';

const atHome = ({ mode }: Slots): boolean => mode === 'home_visit';
const nothing = (): undefined => undefined;
const never = (): boolean => false;
const place: Pick<Element, 'find' | 'answer'> = { find: ({ raw }) => placeIn(raw), answer: ({ raw }) => placeAnswered(raw) };

const digitsOf = (text: string | undefined): string | undefined => text?.replaceAll(/\D/g, '');
/** The more particular first:「取消，改天再说」cancels. */
const acts: readonly (readonly [string, RegExp])[] = [
  ['cancel', /取消|退(?:掉|了|号)|撤(?:掉|了)|不要了|\bcancel/],
  ['change', /改|换|推迟|提前|reschedul|\bchange|\bmove/],
];

/** What is said to find an appointment and to tell what becomes of it; the questions are the desk's. */
export const managingElements: readonly Element[] = [
  { slot: 'number', wanted: never, find: ({ raw }) => digitsOf(/(?<!\d)\d{4}[ -]?\d{4}(?!\d)/.exec(raw)?.[0]), answer: nothing },
  { slot: 'code', wanted: never, find: ({ raw }) => /(?:尾号|后四位|四位码|ends? in|code)\D{0,4}(\d{4})(?!\d)/.exec(raw)?.[1], answer: ({ raw }) => /(?<!\d)\d{4}(?!\d)/.exec(raw)?.[0] },
  { slot: 'act', wanted: never, find: ({ text }) => acts.find(([, words]) => words.test(text))?.[0], answer: nothing },
];

/** What is said of a visit at the counter; the questions are the desk's. */
const bookingElements: readonly Element[] = [
  { slot: 'place', wanted: never, ...place },
];

const kinZh = '爸爸?|妈妈?|老[爸妈伴公婆]|父亲|母亲|爷爷|奶奶|姥姥|姥爷|外公|外婆|公公|婆婆|岳父|岳母|丈夫|妻子|爱人|儿子|女儿|孩子|哥哥?|姐姐?|弟弟|妹妹|叔叔?|婶婶?|姑姑?|姑妈|舅舅|舅妈|阿?姨|伯伯|邻居|同事|朋友';
const kinEn = 'mother|father|mum|mom|dad|grand\\w+|wife|husband|son|daughter|brother|sister|aunt|uncle|neighbou?r|friend';
/** Nothing but who somebody is and what they are called:「我妈妈，张桂兰」. */
const personNamed = new RegExp(`^(?:[替代帮给是])?(?:我|俺|咱|我们)?家?(?:的)?(?:${kinZh})[，,、 ]*(?:名?叫|是)?[，,、 ]*[\\u4e00-\\u9fa5]{2,4}[。.]?$|^(?:for )?(?:my |our )(?:${kinEn}),? (?:called |named )?[A-Z][\\w']+(?: [A-Z][\\w']+){0,2}\\.?$`, 'i');

/** A visit for somebody else: whom it is for may be said before it is asked. */
const proxyElements: readonly Element[] = [
  ...bookingElements,
  { slot: 'for_whom', wanted: never, find: ({ raw }) => personNamed.exec(raw.trim())?.[0], answer: ({ raw }) => raw.trim() },
];

/** What a visit at home needs; the time is only wished for, staff agree it. */
const visitElements: readonly Element[] = [
  { slot: 'place', question: formWords.visitWhere, wanted: () => true, ...place },
  { slot: 'date', question: formWords.visitWhen, wanted: ({ time }) => time === undefined, find: nothing, answer: nothing },
  { slot: 'phone', question: formWords.visitPhone, wanted: () => true, find: nothing, answer: nothing },
];

/** The elements of a booking as it now stands. */
export function elementsOfBooking(slots: Slots): readonly Element[] {
  if (atHome(slots)) return visitElements;
  return slots['mode'] === 'proxy' ? proxyElements : bookingElements;
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
