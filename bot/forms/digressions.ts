import type { Words } from '../knowledge.js';
import { fieldSigns } from '../fields.js';
import type { Read } from '../understand.js';
import type { FormKind } from './form.js';
import { formWords } from './words.js';

const acceptable = /(?:行|可以|能约|能来|有号|有名额|方便|成|中|合适|空)(?:吗|么|不|吧|嘛)|行不行|可不可以|(?:is|would) .{0,20}(?:ok|okay|fine|possible|free|available)|can i come/;
const question = /[?？]|吗|么$|呢$|多少|多久|(?<![前这好])几|哪|谁|嘛|什么|怎么|咋|啥|不$|\b(?:what|where|how|when|which|do i|can i|is it|does)\b/;

/** Whether words are a question about a service rather than a reply: 「周六上班吗」 asks, 「周六行吗」 proposes. */
export function asksBack(read: Read): boolean {
  const { text, action, field } = read;
  if (action !== 'answer' && action !== 'clarify') return false;
  return field !== undefined && question.test(text) && fieldSigns(text).length > 0 && !acceptable.test(text);
}

const ownQuestions: readonly { readonly kind: FormKind; readonly sign: RegExp; readonly words: Words }[] = [
  { kind: 'file', sign: /保密吗|泄露|透露|会不会.{0,8}(?:知道|报复)|知道是我|找我麻烦|confidential\?|find out (?:it was|who)|know it was me/i, words: formWords.confidential },
  { kind: 'file', sign: /(?:多久|几天|什么时候|啥时候).{0,8}(?:处理|解决|回复|答复|回话|有信|给)|how long|when will (?:i|you|it)/i, words: formWords.whenAnswered },
  { kind: 'file', sign: /必须留|(?:为什么|干嘛|为啥|非得).{0,6}(?:电话|留)|why .{0,20}(?:phone|number)/i, words: formWords.whyPhone },
];

/** The answer to a question about the form itself. */
export function aboutForm(kind: FormKind, raw: string): Words | undefined {
  return ownQuestions.find((one) => one.kind === kind && one.sign.test(raw))?.words;
}

const beginnings: Readonly<Record<'book' | 'file', RegExp>> = {
  book: /预约|约个|约一|给我约|帮我约|挂个号|\bbook\b|appointment/i,
  file: /投诉|举报|反映|表扬|提个?建议|complain|report (?:a|an|my|the|some)/i,
};

/** The form of the other kind that words begin in the midst of one. */
export function otherForm(kind: FormKind, { action, text }: Read): 'book' | 'file' | undefined {
  const other = kind === 'file' ? 'book' : 'file';
  return action === other && beginnings[other].test(text) ? other : undefined;
}
