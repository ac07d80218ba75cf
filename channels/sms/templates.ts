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

/** Nobody is asked to text CANCEL, which opts out. Marks of addresses and of texting back are known only where the network carries them (`profile.ts`). */
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
    spare('也可发“来{back}”或“不去{back}”。', 'Or text YES {back} or NO {back}.'),
  ],
  visit_confirmed: [line('上门办理{item}定在{when}，预约号{bookingNo}。', 'The home visit for {item} is set for {when}, booking no. {bookingNo}.'), line('改时间、取消请打{hotline}。', 'To change or cancel, call {hotline}.')],
  place_offered: [
    line('您候补的{item}有空位：{centre}，{when}。', 'A place for {item} is free: {centre}, {when}.'),
    line('{moved}又能按您原来的时间办：{centre}，{when}。', 'Your old time for {moved} is open again: {centre}, {when}.'),
    line('要的话，{until}前打{hotline}报{code}。', 'To take it, call {hotline} before {until} and say {code}.'),
    line('也可直接发{back}；不等了发“不要{back}”。', 'Or text {back}; to wait no longer, text NO {back}.'),
    line('也可直接发{same}。', 'Or text {same}.'),
    line('不改就不用回，{moved}改到的时间还留着。', 'To leave it as it is, do nothing: the new time for {moved} stays yours.'),
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
    spare('满意度也可回一个数字，{digits}，5最满意。', 'Or text one digit, {digits}; 5 is very satisfied.'),
  ],
  rating_asked: [
    line('单号{ticketNo}已办结，您满意吗？', '{ticketNo} is closed. Are you satisfied?'),
    line('回一个数字，{digits}：5非常满意，4满意，3基本满意，2不满意，1非常不满意。', 'Text one digit, {digits}: 5 very satisfied, 4 satisfied, 3 fairly, 2 dissatisfied, 1 very dissatisfied.'),
    spare('网上评价：{rateAt}。', 'Or rate it here: {rateAt} .'),
    line('没解决请打{hotline}。', 'If it is not solved, call {hotline}.'),
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
  booking_stands: [
    line('您约的是{item}：{when}，{centre}。预约号{bookingNo}。', 'You have {item}: {when}, {centre}. Booking no. {bookingNo}.'),
    line('去不了发“不去{back}”，要改发“改{back}”。', 'Cannot come: text NO {back}. Another time: text CHANGE {back}.'),
  ],
  how_to_change: [line('改{when}的{item}，请打{hotline}，报预约号{bookingNo}。', 'To change {item} of {when}, call {hotline} and say booking no. {bookingNo}.'), line('也可以在网上改：{bookAt}。', 'Or change it online: {bookAt} .')],
  booking_over: [line('{item}（预约号{bookingNo}）已经取消或结束。', '{item} (booking no. {bookingNo}) is cancelled or over.'), line('要再约请打{hotline}。', 'To book again, call {hotline}.')],
  offer_gone: [
    line('这个空位已过时间，没有占上。', 'The time to take this place is over.'),
    line('您还在候补{waiting}，有空位再发短信。', 'You are still waiting for {waiting}; we will text you when a place is free.'),
    line('您不再候补{ended}，要再约请打{hotline}。', 'You no longer wait for {ended}. To book, call {hotline}.'),
  ],
  still_waiting: [line('您在候补{item}，一有空位就发短信。', 'You are waiting for {item}; we will text you as soon as a place is free.'), line('不等了发“不要{back}”。', 'To wait no longer, text NO {back}.')],
  waiting_ended: [line('好，不再候补{item}。', 'You no longer wait for {item}.'), line('要再约请打{hotline}。', 'To book, call {hotline}.')],
  rating_noted: [line('已记下您对单号{ticketNo}的评价：{score}。', 'Your rating of {ticketNo} is noted: {score}.'), line('没解决、想说具体的，请打{hotline}。', 'If it is not solved, or to say more, call {hotline}.')],
  rating_gone: [line('单号{ticketNo}现在不能用短信评价，这次没有记上。', '{ticketNo} cannot be rated by text now; nothing was noted.'), line('要评价、说没解决，请打{hotline}。', 'To rate it, or to say it is not solved, call {hotline}.')],
  rating_unclear: [
    line('没看懂。评价单号{ticketNo}请只回一个数字：5非常满意，4满意，3基本满意，2不满意，1非常不满意。', 'Not understood. To rate {ticketNo}, text one digit alone: 5 very satisfied, 4 satisfied, 3 fairly, 2 dissatisfied, 1 very dissatisfied.'),
    line('别的事请打{hotline}。', 'For anything else, call {hotline}.'),
  ],
  code_unknown: [line('这个手机号没有这个候补码或预约号，请核对，或打{hotline}。', 'This phone has no such code or booking. Check it, or call {hotline}.')],
  text_help: [
    line('本号能认：候补码、“不要”加候补码；“来”“改”“不去”加预约号；“退订”。', 'This number knows: your code, or NO and your code; YES, CHANGE or NO and your booking number; STOP.'),
    line('别的事请打{hotline}，有人接。', 'For anything else, call {hotline}.'),
  ],
  texts_stopped: [line('以后不再给您发短信，候补也停了。要紧的变动会有人打电话。', 'We will text you no more, and you no longer wait for a place. A person will ring you about changes that matter.'), line('要恢复，发“恢复”。', 'To get texts again, text START.')],
  resume_again: [line('刚刚收到过您的“退订”，先不给您发短信。', 'We had your STOP a moment ago, so we text you no more for now.'), line('确实要恢复，过半分钟再发一次“恢复”。', 'To get texts again, text START once more in half a minute.')],
  texts_resumed: [line('已恢复给您发短信。', 'You will get our texts again.')],
};
