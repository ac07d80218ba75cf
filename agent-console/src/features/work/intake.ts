import type { Message } from '../../../../server/contract/chat.js';
import type { StaffConversation } from '../../../../server/contract/staff.js';
import { intakeForm, type IntakeForm } from '../../../../server/contract/ticket-detail.js';
import type { TicketType } from '../../../../server/contract/ticket.js';

const signs: readonly { type: TicketType; words: RegExp }[] = [
  { type: 'report', words: /举报|实名反映|贪|受贿|report (that )?(him|her|them|someone|somebody)|bribe|illegal/i },
  { type: 'complaint', words: /投诉|乱收费|态度|拖着不办|没人管|complain/i },
  { type: 'suggestion', words: /建议|希望能|suggest/i },
  { type: 'praise', words: /表扬|感谢|praise|thank/i },
  { type: 'assistance', words: /坏了|停水|停电|漏水|不亮|堵|求助|帮忙|损坏|help|broken|leak/i },
];

/** A first guess of the type from the citizen's words; a person always looks at it. */
export function guessType(text: string): TicketType {
  return signs.find((sign) => sign.words.test(text))?.type ?? 'consultation';
}

// A wrong place is worse than none: 里面, 夜里 and 路灯 are no addresses.
const places = /(?:(?![在住到是的了我有这那家夜哪从])[\u4e00-\u9fa5A-Za-z\d]){2,8}(?:街道|街(?!上)|路(?![灯上过边口])|巷|小区|社区|村(?!民)|广场|公园|里(?=\s?\d))(?:\s?\d{1,4}\s?(?:号楼|号院|号|楼))?/;
const openings = /^(你好|您好|在吗|请问|hello|hi)[，,。!！?？\s]*/i;
/** In Latin letters; a Chinese character is as wide as two. */
const maxTitle = 60;
const wide = /[\u2e80-\uffff]/;

/** The beginning that fits a title, never ending inside a word. */
function beginning(text: string): string {
  let width = 0;
  const fits = Array.from(text).filter((letter) => (width += wide.test(letter) ? 2 : 1) <= maxTitle).join('');
  if (fits.length === text.length) return text;
  const space = wide.test(text.charAt(fits.length)) ? -1 : fits.lastIndexOf(' ');
  return `${space > 0 ? fits.slice(0, space) : fits}…`;
}

/** The beginning of the longest thing said, as a title. */
export function titleFrom(texts: readonly string[]): string {
  const said = texts.map((text) => text.replace(openings, '').trim()).filter((text) => text.length >= 4);
  const longest = [...said].sort((a, b) => b.length - a.length)[0] ?? '';
  return beginning(longest.split(/[。！？!?\n]/)[0] ?? '');
}

/** The intake form as the conversation already tells it: the citizen's own words, nothing invented. */
export function intakeFrom(conversation: StaffConversation, messages: readonly Message[], key: string): IntakeForm {
  const said = messages.filter((message) => message.from === 'citizen').map((message) => message.text.trim());
  const content = said.join('\n');
  return {
    key,
    channel: conversation.channel,
    conversationId: conversation.id,
    type: guessType(content),
    urgency: 'normal',
    title: titleFrom(said),
    content: content.slice(0, 4000),
    place: places.exec(content)?.[0] ?? '',
    way: 'text_only',
  };
}

export type IntakeField = 'title' | 'content' | 'place' | 'callerName' | 'callerPhone';
/** The elements a handler needs; missing ones are marked, not enforced. */
export const elements: readonly IntakeField[] = ['title', 'content', 'place', 'callerName', 'callerPhone'];

export const isMissing = (form: IntakeForm, field: IntakeField): boolean => (form[field] ?? '').trim() === '';

/** Names of fields the contract would refuse. */
export function intakeFaults(form: IntakeForm): ReadonlySet<string> {
  const read = intakeForm.safeParse(form);
  return new Set(read.success ? [] : read.error.issues.map((issue) => String(issue.path[0])));
}
