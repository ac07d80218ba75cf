import type { Bilingual, Lang } from '../../../server/contract/common.js';
import { dateWords } from '../../../server/contract/words/date-words.js';
import { shanghaiDate, shanghaiTime } from '../../../server/contract/words/shanghai-time.js';
import { fill } from '../../../server/contract/words/vocabulary.js';
import { line } from './prompts/line.js';

/** What is read instead of heard: nothing to press, figures for figures, and the words that may be picked. */
export const writtenWords = {
  centre: line('《{item}》在这几处能办，去哪一处？', '“{item}” is handled at these places. Which one?'),
  date: line('{centre}哪天方便？这几天有号：{list}。', 'Which day at {centre}? These have places left: {list}.'),
  movingFrom: line('现在约的是{when}。', 'It is booked for {when} now.'),
  noSuchDay: line('{said}约不了。', '“{said}” cannot be booked.'),
  time: line('{day}几点？还有：{list}。', 'What time on {day}? Left: {list}.'),
  noSuchTime: line('那个时间没有号了。', 'There is no place left at that time.'),
  phone: line('留个电话，有变动好通知您。不想留就说“不留”。', 'Which number shall we use if anything changes? Say “no phone” to leave none.'),
  declinePhone: line('不留电话', 'No phone'),
  forWhom: line('替谁去办？说是您的什么人、叫什么。', 'Whom do you come for? Say who they are to you, and their name.'),
  check: line('请核对，您说“确认”我才约：', 'Please check. I book only when you say “confirm”:'),
  checkMove: line('请核对，您说“确认”我才改，预约号不变：', 'Please check. I change it only when you say “confirm”; the number stays the same:'),
  checkCancel: line('请核对，您说“确认”我才取消：', 'Please check. I cancel it only when you say “confirm”:'),
  itemLabel: line('事项：{value}', 'Matter: {value}'),
  whereLabel: line('地点：{value}', 'Where: {value}'),
  whenLabel: line('时间：{value}', 'When: {value}'),
  phoneLabel: line('联系电话：{value}', 'Phone: {value}'),
  forWhomLabel: line('替谁办：{value}。请带上您自己和本人的身份证件、委托书', 'For: {value}. Bring your own and their identity papers and the authorisation'),
  none: line('不留', 'none'),
  confirm: line('确认', 'Confirm'),
  giveUp: line('不办了', 'Never mind'),
  gone: line('这个号刚被约走。最近的是这个：', 'That time has just gone. This is the nearest:'),
  nothingFree: line('这几天都约满了。', 'Everything is taken for the next days.'),
  booked: line('约好了。预约号 {no}。{item}，{centre}（{address}），{when}。去不了请提前取消，在这里说“取消预约”就行。', 'Booked. Number {no}. {item}, {centre} ({address}), {when}. If you cannot come, please cancel: just say “cancel my booking” here.'),
  code: line('改约、取消要用四位码 {code}。', 'To change or cancel it you need the code {code}.'),
  moved: line('改好了，预约号 {no} 不变。{item}，{centre}，{when}。', 'It is changed; the number {no} stays the same. {item}, {centre}, {when}.'),
  cancelled: line('已经取消。', 'It is cancelled.'),
  number: line('预约号是多少？8 位数字。', 'What is the booking number? It has eight digits.'),
  tail: line('预约时留的电话后四位是多少？没留电话的，是当时给您的四位码。', 'What are the last four digits of the phone it was booked with? Without a phone, it is the four-digit code you were given.'),
  wrongPair: line('号码对不上，或者已经过了时间。', 'The number does not match, or its time is over.'),
  held: line('您约的是：{item}，{centre}，{when}。要改时间，还是取消？', 'Your booking: {item}, {centre}, {when}. Change the time, or cancel it?'),
  heldVisit: line('您约的是上门办理：{item}，希望{when}。改时间要找人工；要取消吗？', 'Your booking is a home visit: {item}, wished for {when}. A person changes the time; shall it be cancelled?'),
  change: line('改时间', 'Change the time'),
  cancel: line('取消预约', 'Cancel the booking'),
  person: line('转人工', 'Talk to a person'),
  fixed: line('{item}，{centre}，{when}：现在不能自己改了，要改请转人工。', '{item}, {centre}, {when}: it can no longer be changed here. A person can help.'),
  over: line('这个预约已经结束或者取消了。', 'This booking is over or was cancelled.'),
} satisfies Record<string, Bilingual>;

export function written(key: keyof typeof writtenWords, lang: Lang, facts: Record<string, string> = {}): string {
  return fill(writtenWords[key][lang], facts);
}

/** 10月13日 周二. */
export function writtenDay(date: string, now: number, lang: Lang): string {
  return dateWords(date, now, lang);
}

/** 10月13日 周二 09:30. */
export function writtenTime(at: number, now: number, lang: Lang): string {
  return `${writtenDay(shanghaiDate(at), now, lang)} ${shanghaiTime(at)}`;
}

/** 1234 5678. */
export function writtenNumber(no: string): string {
  return `${no.slice(0, 4)} ${no.slice(4)}`;
}
