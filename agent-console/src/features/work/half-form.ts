import type { StaffConversation } from '../../../../server/contract/staff.js';
import { ticketType } from '../../../../server/contract/ticket.js';
import type { IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { ticketTypeWords } from '../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';
import { titleFrom } from './intake.js';

export type HalfForm = NonNullable<StaffConversation['form']>;

/** One element as the agent reads it; `value` null: not asked for yet. */
export interface FormLine {
  slot: string;
  label: Bilingual;
  value: Bilingual | null;
}

const labels: Readonly<Record<string, Bilingual>> = {
  type: word('类型', 'Kind'),
  what: word('事情', 'What'),
  place: word('地点', 'Where'),
  when: word('时间', 'When'),
  whom: word('关于谁', 'About whom'),
  item: word('约什么', 'To be booked'),
  date: word('日期', 'Day'),
  time: word('几点', 'Time'),
  mode: word('怎么办', 'How'),
  for_whom: word('替谁办', 'For whom'),
  number: word('预约号', 'Booking number'),
  act: word('要做什么', 'To be done'),
  name: word('姓名', 'Name'),
  phone: word('电话', 'Phone'),
  secret: word('保密', 'Confidential'),
};

/** Elements in the order they are asked for; a question mark: shown only when given. */
const asked: Readonly<Record<HalfForm['kind'], readonly string[]>> = {
  file: ['type', 'what', 'place', 'when', 'whom?', 'name?', 'phone', 'secret?'],
  book: ['item', 'mode?', 'for_whom?', 'place', 'date', 'time', 'name?', 'phone'],
  manage: ['number', 'act', 'date?', 'time?'],
};

/** Values that stand for a reply and are no text of the citizen. */
const spoken: Readonly<Record<string, Bilingual>> = {
  'place none': word('没有具体地点', 'no particular place'),
  'when unknown': word('记不清', 'not sure'),
  'whom none': word('没有具体对象', 'nobody in particular'),
  'phone declined': word('不留', 'not to be left'),
  'secret yes': word('要保密', 'yes'),
  'mode home_visit': word('上门办理', 'at home'),
  'mode proxy': word('替别人办', 'for somebody else'),
  'act change': word('改时间', 'another time'),
  'act cancel': word('取消', 'to be cancelled'),
};

function valueOf({ slots, itemName }: HalfForm, slot: string): Bilingual | null {
  const said = slots[slot];
  if (said === undefined) return null;
  const type = slot === 'type' ? ticketType.safeParse(said) : undefined;
  if (type?.success === true) return ticketTypeWords[type.data];
  return (slot === 'item' ? itemName : spoken[`${slot} ${said}`]) ?? word(said, said);
}

/** What the assistant has taken down, element by element. */
export function formLines(form: HalfForm): FormLine[] {
  return asked[form.kind].flatMap((name) => {
    const slot = name.replace('?', '');
    const value = valueOf(form, slot);
    return value === null && slot !== name ? [] : [{ slot, label: labels[slot] ?? word(slot, slot), value }];
  });
}

/** What was given, without what was left out on purpose. */
function given({ slots }: HalfForm, slot: string): string {
  const said = slots[slot];
  return said === undefined || spoken[`${slot} ${said}`] !== undefined ? '' : said;
}

function wayFor(phone: string, secret: boolean): NonNullable<IntakeForm['way']> {
  if (phone === '') return secret ? 'none' : 'text_only';
  return /^0\d{2,3}-/.test(phone) ? 'call' : 'sms';
}

/** A part of the ticket's form, when there is something to put there. */
const part = (name: 'whom' | 'callerName' | 'callerPhone', said: string): Partial<IntakeForm> => (said === '' ? {} : { [name]: said });

function matterOf(form: HalfForm): Partial<IntakeForm> {
  const [what, when] = [given(form, 'what'), given(form, 'when')];
  const type = ticketType.safeParse(form.slots['type']);
  return { ...(type.success && { type: type.data }), ...(what !== '' && { title: titleFrom([what]), content: when === '' ? what : `${what}\n时间：${when}` }) };
}

/** A half-filled matter as the beginning of a ticket, in the citizen's own words; null for a booking, which is no ticket. */
export function intakeOf(form: HalfForm): Partial<IntakeForm> | null {
  if (form.kind !== 'file') return null;
  const phone = given(form, 'phone');
  const secret = form.slots['secret'] === 'yes';
  return {
    ...matterOf(form),
    place: given(form, 'place'),
    ...part('whom', given(form, 'whom')),
    ...part('callerName', given(form, 'name')),
    ...part('callerPhone', phone),
    way: wayFor(phone, secret),
    ...(secret && { confidential: true }),
  };
}
