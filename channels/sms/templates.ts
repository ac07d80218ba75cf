import type { Bilingual } from '../../server/contract/common.js';
import type { Notice } from '../../server/ports/words.js';

/** One sentence of a text; `spare` ones go first when the text grows too long. One whose marks are not all known is left out. */
export interface Line {
  words: Bilingual;
  spare?: boolean;
}

const line = (zh: string, en: string): Line => ({ words: { zh, en } });
const spare = (zh: string, en: string): Line => ({ words: { zh, en }, spare: true });
const ask = spare('查进度请打{hotline}。', 'To check progress, call {hotline}.');
const answerBy = line('{by}答复您。', 'You will have an answer {by}.');

/** No "reply CANCEL" (an opt-out word): people call the line. An address only where `rateAt` is known (see `smsWords`). */
export const templates: Record<Notice['kind'], readonly Line[]> = {
  appointment_confirmed: [
    line('已约好{item}，{centre}，{when}。', 'Booked: {item}, {centre}, {when}.'),
    line('预约号{bookingNo}。', 'Booking no. {bookingNo}.'),
    spare('请带身份证原件和办事材料。', 'Bring your ID card and papers.'),
    line('改约、取消请打{hotline}。', 'To change or cancel, call {hotline}.'),
  ],
  appointment_moved: [line('{item}已改到{when}，{centre}。预约号{bookingNo}不变。', '{item} is moved to {when}, {centre}. Booking no. {bookingNo} stays.'), line('再改、取消请打{hotline}。', 'To change or cancel, call {hotline}.')],
  appointment_bumped: [
    line('{centre}窗口有变，您{old}的{item}改到{when}，号已留好。预约号{bookingNo}不变。', '{centre} had to change its hours: {item} of {old} is moved to {when}; the place is kept. Booking no. {bookingNo} stays.'),
    line('时间不合适请打{hotline}换一个。', 'If it does not suit you, call {hotline} for another.'),
  ],
  appointment_cancelled: [line('{when}的{item}已取消，预约号{bookingNo}。', '{item} of {when} is cancelled, booking no. {bookingNo}.'), line('不是您取消的，请打{hotline}。', 'If it was not you, call {hotline}.')],
  appointment_called_off: [line('{centre}{when}办不了{item}，预约号{bookingNo}已撤。', '{centre} cannot do {item} of {when}; booking no. {bookingNo} is called off.'), line('我们会打电话给您另约，也可以打{hotline}。', 'We will ring you about another time, or call {hotline}.')],
  appointment_reminder: [
    line('提醒：{when}，{centre}，{item}。预约号{bookingNo}。', 'Reminder: {item}, {centre}, {when}. Booking no. {bookingNo}.'),
    spare('请带：{bring}。', 'Bring: {bring}.'),
    line('来不了请打{hotline}，改约、取消都行。', 'If you cannot come, call {hotline} to change or cancel.'),
  ],
  visit_confirmed: [line('上门办理{item}定在{when}，预约号{bookingNo}。', 'The home visit for {item} is set for {when}, booking no. {bookingNo}.'), line('改时间、取消请打{hotline}。', 'To change or cancel, call {hotline}.')],
  place_offered: [
    line('您候补的{item}有空位：{centre}，{when}。', 'A place for {item} is free: {centre}, {when}.'),
    line('要的话，{until}前打{hotline}报{code}，或把{code}发给本号。', 'To take it, call {hotline} before {until} and say {code}, or text {code} to this number.'),
  ],
  ticket_received: [
    line('已收到您反映的事。单号{ticketNo}，查询码{queryCode}。', 'We have your matter. Number {ticketNo}, code {queryCode}.'),
    answerBy,
    spare('凭单号和查询码打{hotline}可查进度。', 'Call {hotline} with both to check progress.'),
  ],
  ticket_dispatched: [line('单号{ticketNo}已交{unit}办理。', '{ticketNo} has gone to {unit}.'), answerBy, ask],
  ticket_answered: [
    line('单号{ticketNo}已有答复。', 'There is an answer to {ticketNo}.'),
    line('看答复、评价：{rateAt}。', 'To read and rate it: {rateAt} .'),
    line('听答复、说没解决，都请打{hotline}。', 'To hear it, or to say it is not solved, call {hotline}.'),
  ],
  ticket_rejected: [line('单号{ticketNo}不归热线办，可以去：{channel}。', '{ticketNo} is not for the hotline. You can go here: {channel}.'), spare('不明白请打{hotline}。', 'Questions: call {hotline}.')],
  ticket_extended: [
    line('单号{ticketNo}要多用些时间：答复日期由{from}改为{to}。', '{ticketNo} needs more time: the date of the answer moves from {from} to {to}.'),
    spare('原因：{reason}。', 'Reason: {reason}.'),
    spare('不同意请打{hotline}。', 'If you disagree, call {hotline}.'),
  ],
  ticket_on_hold: [
    line('单号{ticketNo}暂停计时：{cause}，最迟{until}恢复。', '{ticketNo} is on hold: {cause}. It goes on by {until}.'),
    spare('有材料或新情况请打{hotline}。', 'Papers or news: call {hotline}.'),
  ],
  ticket_resumed: [line('单号{ticketNo}已恢复办理。', '{ticketNo} goes on.'), answerBy, ask],
  ticket_merged: [line('单号{ticketNo}和同一处的另一件一起办，您照样收到结果。', '{ticketNo} is handled together with a matter at the same place. You will still get the result.'), line('看进展：{standsAt}。', 'How it stands: {standsAt} .'), ask],
  ticket_reopened: [line('单号{ticketNo}重新办理。', '{ticketNo} is reopened.'), answerBy, ask],
  ticket_withdrawn: [line('单号{ticketNo}已按您的意思撤回。', '{ticketNo} is withdrawn as you wished.'), spare('不是您撤的，请打{hotline}。', 'If it was not you, call {hotline}.')],
  ticket_urged: [line('单号{ticketNo}已记下您催办，第{n}次。', 'Your reminder no. {n} on {ticketNo} is noted.'), line('{unit}已收到。', '{unit} has it.'), ask],
  guide_notice: [
    line('办“{item}”要带 {n} 样：{bring}。', 'For "{item}" bring {n} thing(s): {bring}.'),
    line('办“{nothing}”什么都不用带。', 'For "{nothing}" you need bring nothing.'),
    spare('去{place}。', 'Where: {place}.'),
    line('告知单：{noticeAt}。', 'Full notice: {noticeAt} .'),
    line('不清楚请打{hotline}。', 'Questions: call {hotline}.'),
  ],
  guide_changed: [
    line('您问过的“{item}”有新的办事指南，{from}起执行。', 'The guide to "{item}" you asked about has changed, in force from {from}.'),
    spare('改了：{changed}。', 'Changed: {changed}.'),
    line('看指南：{noticeAt}。', 'Read it: {noticeAt} .'),
    line('不想再收或不清楚，请打{hotline}。', 'No more texts, or questions: call {hotline}.'),
  ],
  lookup_code: [line('查进度的验证码{code}，{minutes}分钟内有效。', 'Your code to look up your matters is {code}, valid for {minutes} minutes.'), line('不要告诉别人。', 'Tell it to nobody.')],
};
