import { noNames, surnames } from '../intake/caller-name.js';
import { identityIn } from '../intake/identity-in-text.js';

/** Stands where personal data was. */
export const removed = '▇';

const longest = 160;
const titles = '先生|女士|小姐|大爷|大妈|大叔|阿姨|师傅|主任|经理|科长|所长|医生|警官';
const kin = '他|她|孩子|儿子|女儿|老公|老婆|丈夫|妻子|父亲|母亲|爸爸|妈妈|爸|妈|爷爷|奶奶|老板|邻居|房东|同事|朋友';

/** What the finders of identity leave standing because it may be harmless; a list for editors can do without all of it. */
const doubtful: readonly RegExp[] = [
  new RegExp(`[${surnames}](?:某某|某|${titles})`, 'gu'),
  new RegExp(`(?<=(?:${kin})(?:的名字)?(?:叫|名叫|是叫))\\p{Script=Han}{2,3}(?=$|[^\\p{Script=Han}]|的|在|要|想|今|去|办)`, 'gu'),
  new RegExp(`[${surnames}]\\p{Script=Han}{1,2}(?=的(?:身份证|户口|手机|电话|社保|医保|工资|房子|档案|病历|银行卡))`, 'gu'),
  /(?<=微信号?[:：是为]?\s?)[A-Za-z][\w-]{4,}/g,
  /(?<=(?:住址|地址|家住|我家?住在?|家在)[:：是在]?)[\p{Script=Han}\d]{2,14}?(?=$|[，。,.；;！!？?\s▇]|怎|要|想|能|可)/gu,
  /\p{Script=Han}{1,4}(?:路|街|道|巷|胡同)\s?\d+\s?号?(?:院|楼|弄)?/gu,
  /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+/g,
  /\b\d{1,4} [A-Z][a-z]+ (?:Road|Street|Avenue|Lane)\b/g,
  /[A-Za-z]*\d[\dA-Za-z -]{4,}\d[A-Za-z]*/g,
];

function withoutFound(text: string): string {
  return identityIn(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}${removed}${rest.slice(end)}`, text);
}

/** A text without names, numbers and addresses; what might be one is taken out too. */
export function maskedText(text: string): string {
  const masked = doubtful.reduce((rest, one) => rest.replaceAll(one, (found) => (noNames.test(found) ? found : removed)), withoutFound(text.normalize('NFC')));
  return masked.replaceAll(new RegExp(`${removed}[${removed} ]+`, 'g'), removed).trim();
}

/** The same in one line, and only the beginning of a long story. */
export function cleanedText(text: string): string {
  return maskedText(text).replaceAll(/\s+/g, ' ').slice(0, longest);
}
