import type { Bilingual } from '../common.js';
import { guidePathWords } from './guide-paths.js';
import { guideActionWords, guideStateWords } from './guide-words.js';
import { hallErrorWords, hallVocabularies } from './hall-words.js';
import { identityKindWords, textPlaceWords } from './identity-words.js';
import { supervisionActionWords, supervisionStateWords } from './supervision-words.js';
import { actionWords, assignmentStateWords, conversationStateWords, fill, roleWords, ticketStateWords } from './vocabulary.js';

/** Refusals the desk expects; the same codes as in server/desk/errors.ts, which browsers may not import. */
export type ErrorCode =
  | 'not_found'
  | 'not_allowed' | 'not_signed_in'
  | 'wrong_password'
  | 'illegal_move'
  | 'own_feedback'
  | 'designated_unit'
  | 'designation_needed'
  | 'return_too_late'
  | 'beyond_parent_limit'
  | 'extension_not_for_hours'
  | 'extension_used'
  | 'extension_too_late'
  | 'extension_too_long'
  | 'reviewer_needed'
  | 'suspension_too_long'
  | 'rehandle_used'
  | 'appraisal_too_late'
  | 'cannot_merge'
  | 'urged_today'
  | 'call_asked_today'
  | 'on_hold'
  | 'others_wait'
  | 'rating_fixed'
  | 'wrong_lookup_code'
  | 'not_handed_to_you'
  | 'cannot_text'
  | 'looked_too_often'
  | 'own_draft'
  | 'guide_incomplete'
  | 'guide_unchanged'
  | 'guide_exists'
  | 'effective_too_early'
  | 'unit_closed'
  | 'unit_has_work'
  | 'stale'
  | 'invalid'
  | 'wrong_query_code'
  | 'offer_gone'
  | 'conversation_closed'
  | 'not_your_conversation'
  | 'slot_gone' | 'hold_gone'
  | 'booking_limit'
  | 'booking_closed'
  | 'wrong_booking_code'
  | 'too_late_to_change'
  | 'offer_over' | 'wrong_wait_code'
  | 'visit_not_offered'
  | 'counter_taken'
  | 'counter_busy'
  | 'counter_closed'
  | 'nobody_waits'
  | 'wrong_booking'
  | 'not_here_today'
  | 'call_again_first'
  | 'undo_too_late'
  | 'other_counter'
  | 'no_show_too_early'
  | 'wrong_display_code'
  | 'photo_unreadable'
  | 'photo_not_clean'
  | 'identity_in_text'
  | 'too_many'
  | 'already_rated'
  | 'busy';
/** Refusals that only exist on the way to the desk. */
export type WebErrorCode = 'server_error' | 'body_too_large' | 'not_understood' | 'page_outdated';

interface ErrorWords {
  /** Holds without any facts. */
  plain: Bilingual;
  /** Says more; the first one whose `{marks}` are all known is used. */
  told?: readonly Bilingual[];
}

const word = (zh: string, en: string): Bilingual => ({ zh, en });
const plain = (zh: string, en: string): ErrorWords => ({ plain: word(zh, en) });

export const errorWords: Readonly<Record<ErrorCode | WebErrorCode, ErrorWords>> = {
  not_found: plain('没找到。可能号码不对，或者不归您查看。', 'Not found. The number may be wrong, or it is not yours to see.'),
  not_allowed: {
    plain: word('没有权限做这件事。', 'You do not have permission for this.'),
    told: [word('{unit}是被反映的单位，不能承办。', '{unit} is the unit complained about and cannot handle it.'), word('没有权限做这件事，可以找{roles}。', 'You do not have permission for this. Ask: {roles}.')],
  },
  not_signed_in: plain('请先登录，写的内容还在。', 'Please sign in. What you wrote is kept.'),
  wrong_password: plain('用户名或密码不对。', 'User name or password is wrong.'),
  illegal_move: {
    plain: word('现在不能这样做。', 'This is not possible now.'),
    told: [word('现在不能{action}：{state}。可以：{allowed}。', 'Can’t do “{action}” now: {state}. You can: {allowed}.'), word('现在不能{action}：{state}。', 'Can’t do “{action}” now: {state}.'), word('现在不能{visitAction}：{visitState}。', 'Can’t do “{visitAction}” now: {visitState}.'), word('现在不能{guideAction}：指南{guideState}。可以：{guideAllowed}。', 'Can’t do “{guideAction}” now: {guideState}. You can: {guideAllowed}.'), word('现在不能{orderAction}：督办单{orderState}。可以：{orderAllowed}。', 'Can’t do “{orderAction}” now: the order is {orderState}. You can: {orderAllowed}.'), word('现在不能{orderAction}：督办单{orderState}。', 'Can’t do “{orderAction}” now: the order is {orderState}.')],
  },
  own_feedback: plain('这是自己提交的反馈，要由别人审核。', 'You submitted this; someone else must review it.'),
  designated_unit: plain('这是指定承办的工单，不能退。有困难请找督办员。', 'Your unit was designated for this; it cannot be returned. Ask the supervisor if there is a difficulty.'),
  designation_needed: { plain: word('已派过几次都没有接下，这次由督办员指定承办单位。', 'It was dispatched several times without being kept; now the supervisor designates a unit.'), told: [word('已派过 {dispatches} 次都没有接下，这次由督办员指定承办单位。', 'It was dispatched {dispatches} times without being kept; now the supervisor designates a unit.')] },
  return_too_late: plain('退单时限已过，须继续办理。', 'The time to return it has passed; it has to be handled.'),
  beyond_parent_limit: plain('下派的期限不能晚于本单位的答复期限。', 'The date you give may not be later than your own.'),
  extension_not_for_hours: plain('按小时计时的工单不能延期。', 'A matter timed in hours cannot be extended.'),
  extension_used: { plain: word('延期已经申请过，不能再延。', 'An extension was asked for already; there can be no other.'), told: [word('最多延期 {times} 次，已经用完或正在等批。', 'It can be extended at most {times} time(s); that is used up or waits for approval.')] },
  extension_too_late: { plain: word('延期要提前申请，现在晚了。', 'An extension has to be asked for ahead of the date; it is too late now.'), told: [word('延期要在到期前 {days} 个工作日以前申请，现在晚了。', 'An extension has to be asked for at least {days} working day(s) before the date; it is too late now.')] },
  extension_too_long: { plain: word('延期天数超过上限。', 'The extension is too long.'), told: [word('最多可延 {days} 个工作日。', 'At most {days} working days more.')] },
  reviewer_needed: plain('投诉、举报改成其他类型，须由审核员来改。', 'Only a reviewer may turn a complaint or report into something else.'),
  suspension_too_long: { plain: word('挂起天数超过上限。', 'The hold is too long.'), told: [word('合计最多还能挂起 {days} 个工作日。', 'At most {days} more working days on hold in all.')] },
  rehandle_used: { plain: word('已经重办过，不能再重办。请打电话，由负责人回复您。', 'It has been handled again already. Please call; a responsible officer will answer you.'), told: [word('已经重办过 {times} 次。请打电话，由负责人回复您。', 'It has been handled again {times} time(s). Please call; a responsible officer will answer you.')] },
  appraisal_too_late: { plain: word('可以提出重办的日子已过。可以打电话另行反映。', 'The days in which you could ask are over. Please call to report it again.'), told: [word('答复后 {days} 天内可以提出重办，现在已过。可以打电话另行反映。', 'You could ask within {days} days of the answer. Please call to report it again.')] },
  cannot_merge: plain('这两件不能并：对方须是未撤回、未并单的另一件，保密要求相同。', 'These two cannot be merged: the other must be a separate open matter with the same confidentiality.'),
  urged_today: plain('今天已经催过，单位收到了，明天可以再催。情况有变化，请“补充情况”；急事请打电话。', 'You pressed this today and the unit has it; you can press again tomorrow. If something changed, add it; if it is urgent, call us.'),
  call_asked_today: plain('今天已经记下请负责人回电，会有人打给您。急事请打电话。', 'Your request for a call is noted for today and somebody will ring you. If it is urgent, call us.'),
  on_hold: plain('现在暂停计时，恢复以后再催。有材料或新情况，请“补充情况”。', 'It is on hold; you can press it once it goes on. If you have papers or news, add them.'),
  others_wait: plain('还有别人在等这件事的结果，不能撤回。您可以不再过问，或补充情况。', 'Others are waiting for the result, so it cannot be withdrawn. You need do nothing more, or you can add something.'),
  rating_fixed: { plain: word('评价后几天内可以改，现在已过。还有话说，请打电话。', 'The days in which a rating can be changed are over. If there is more to say, call us.'), told: [word('评价 {days} 天内可以改，现在已过。还有话说，请打电话。', 'A rating can be changed for {days} days; they are over. If there is more to say, call us.')] },
  wrong_lookup_code: plain('验证码不对或已经过期。再看一下，或重新要一个。', 'The code is wrong or too old. Check it again, or ask for a new one.'),
  not_handed_to_you: plain('这件没有转交给自己。', 'This was not handed to you.'),
  own_draft: plain('这份草稿自己改过，要由没改过的人发布。', 'You wrote in this draft; somebody who did not must publish it.'),
  guide_incomplete: { plain: word('指南没填完，不能送审和发布。', 'The guide is not complete, so it cannot be submitted or published.'), told: [word('还有 {n} 处没填好，不能送审和发布：{gaps}。', '{n} thing(s) are missing, so it cannot be submitted or published: {gaps}.')] },
  guide_unchanged: plain('和现在的版本一样，没有可发布的改动。', 'It says the same as the present version; there is nothing to publish.'),
  guide_exists: plain('已经有这个事项编码的指南。', 'There is a guide with this code already.'),
  effective_too_early: { plain: word('生效日期太早。', 'The date is too early.'), told: [word('生效日期不能早于 {date}。', 'It cannot take effect before {date}.')] },
  unit_closed: { plain: word('这个单位已停用，不能接新工单。', 'This unit is closed and gets no new tickets.'), told: [word('{unit}已停用，不能接新工单。', '{unit} is closed and gets no new tickets.')] },
  unit_has_work: { plain: word('这个单位还有没办完的工单，先办完或改派，再停用。', 'This unit still has open tickets. Finish or reassign them before closing it.'), told: [word('这个单位还有 {n} 件没办完，先办完或改派，再停用。', 'This unit still has {n} open ticket(s). Finish or reassign them before closing it.')] },
  cannot_text: plain('不能发短信：诉求人没有留手机号，或者不要短信。可以打印，或发到会话。', 'No text message: the citizen left no number or wants none. Print it, or send it to the conversation.'),
  looked_too_often: plain('今天已查看 20 次。要再看，请督办员代查。', 'You have looked 20 times today. Ask a supervisor to look for you.'),
  stale: {
    plain: word('刚刚有人改过。下面是最新的。', 'Somebody has just changed this. Here is the latest.'),
    told: [word('{name} 刚刚{change}了。下面是最新的。', '{name} has just changed this ({change}). Here is the latest.')],
  },
  invalid: plain('有几处没填对，改好再提交。', 'Some answers need correcting before this can be sent.'),
  wrong_query_code: plain('单号或查询码不对。再看一下，或打电话查。', 'Number or code doesn’t match. Check again, or call us.'),
  offer_gone: { plain: word('没来得及接，已转下一位。', 'Not taken in time; passed to the next agent.'), told: [word('已由 {name} 接入。', 'Taken by {name}.')] },
  conversation_closed: plain('这次对话已经结束，可以重新开始。', 'This conversation has ended. You can start a new one.'),
  not_your_conversation: { plain: word('这次对话不由自己接待。', 'You are not serving this conversation.'), told: [word('现在由 {name} 接待。', '{name} is serving this conversation now.')] },
  slot_gone: plain('这个号刚被约走，请选别的时间。', 'That time has just gone. Please choose another.'),
  hold_gone: plain('暂留的时间过了，这个号已被别人约走，请重新选时间。', 'The time was kept for you no longer and has gone. Please choose another.'),
  booking_limit: {
    plain: word('预约次数已到上限。可以打电话，或者直接到窗口办。', 'You have reached the number of bookings allowed. You can call, or simply come to the counter.'),
    told: [word('同一人一天最多约 {perDay} 次、一周 {perWeek} 次、一个月 {perMonth} 次，现在到上限了。可以打电话，或者直接到窗口办。', 'One person may book {perDay} a day, {perWeek} a week and {perMonth} a month; that is reached. You can call, or simply come to the counter.')],
  },
  booking_closed: {
    plain: word('因为几次约了没来，网上暂时不能预约。可以打电话约，也可以直接到窗口办。', 'After missed appointments you cannot book online for now. You can book by phone, or simply come to the counter.'),
    told: [word('因为 {times} 次约了没来，{until} 前网上不能预约。可以打电话约，也可以直接到窗口办。', 'After {times} missed appointments you cannot book online before {until}. You can book by phone, or simply come to the counter.')],
  },
  wrong_booking_code: plain('没找到这个预约。请核对 8 位预约号和手机号后四位。', 'No such booking. Please check the 8-digit number and the last four digits of the phone.'),
  too_late_to_change: { plain: word('离办理时间太近，网上不能改了，请打电话。', 'It is too close to the time to change it online. Please call.'), told: [word('开始前 {hours} 小时内网上不能改约、取消，请打电话。', 'Within {hours} hours of the time it cannot be changed or cancelled online. Please call.')] },
  wrong_wait_code: plain('没有找到这条候补。请核对手机号和四位候补码；已经接到号的，请用预约号查我的预约。', 'No such entry on the waiting list. Please check the phone number and the four-digit code; if you already took a place, look up your booking by its number.'),
  offer_over: plain('这个号没有留住：时间过了，或者已经给了下一位。您还在候补名单里的话，有号会再通知您。', 'That place is no longer kept for you: the time is over or it went to the next. If you are still on the list you will hear again.'),
  visit_not_offered: plain('这件事不提供上门或代办，请约窗口，或者打电话问一问。', 'This matter has no home visit or proxy. Please book a counter, or call and ask.'),
  ...hallErrorWords,
  photo_unreadable: plain('这张照片打不开，换一张，或不附照片。', 'This photo cannot be opened. Try another, or go on without one.'),
  photo_not_clean: {
    plain: word('有照片还带着拍摄地点等信息，先清除再派。', 'A photo still carries hidden data such as its location. Remove it first.'),
    told: [word('有 {n} 张照片还带着拍摄地点等信息，先清除再派。', '{n} photo(s) still carry hidden data such as the location. Remove it first.')],
  },
  identity_in_text: {
    plain: word('这是保密件，文字里还有可能认出举报人的内容没有处理。', 'This is confidential, and its words may still tell who the reporter is.'),
    told: [word('这是保密件，{places}里有{kinds}还没处理：隐去，或写明理由保留。', 'This is confidential. {kinds} in the {places}: mask it, or keep it and say why.')],
  },
  too_many: plain('试得太多了，过几分钟再来，或打电话。', 'Too many tries. Come back in a few minutes, or call us.'),
  already_rated: plain('已经评价过了。', 'This has been rated already.'),
  busy: plain('对方现在接不了，请换一位，或放回队列。', 'They have no room now. Choose somebody else, or put it back in line.'),
  server_error: plain('服务台出了问题，没有办成。写的内容还在，等一下再试，或打电话。', 'The desk had a problem and nothing was changed. What you wrote is kept: try again shortly, or call us.'),
  body_too_large: plain('内容太大。照片每张不超过 6 MB。', 'This is too large. A photo may have up to 6 MB.'),
  not_understood: plain('这个请求看不懂，请刷新页面再试。', 'The request could not be read. Reload the page and try again.'),
  page_outdated: plain('页面已经过时，请刷新再试。写的内容还在。', 'This page is out of date. Reload it and try again; what you wrote is kept.'),
};

/** What a colleague has just done, by the name of the event it left. */
const changeWords: Readonly<Record<string, Bilingual>> = {
  accepted: actionWords.accept,
  amended: actionWords.amend,
  type_changed: actionWords.change_type,
  answered: actionWords.answer,
  rejected: actionWords.reject,
  merged: actionWords.merge,
  withdrawn: actionWords.withdraw,
  restored: actionWords.restore,
  dispatched: actionWords.dispatch,
  designated: actionWords.designate,
  reassigned: actionWords.reassign,
  recalled: actionWords.recall,
  return_requested: actionWords.request_return,
  return_approved: actionWords.approve_return,
  return_denied: actionWords.deny_return,
  signed: actionWords.sign,
  sub_dispatched: actionWords.sub_dispatch,
  contacted: actionWords.contact,
  interim_reported: actionWords.interim_report,
  feedback_submitted: actionWords.feedback,
  extension_requested: actionWords.request_extension,
  extension_granted: actionWords.approve_extension,
  extension_denied: actionWords.deny_extension,
  approved: actionWords.approve,
  sent_back: actionWords.send_back,
  callback_recorded: actionWords.record_callback,
  callback_exempted: actionWords.exempt_callback,
  rehandled: actionWords.rehandle,
  appraised: word('评价', 'rated it'),
  urged: actionWords.urge,
  supplemented: actionWords.supplement,
  instructed: actionWords.instruct,
  escalated: actionWords.escalate,
  suspended: actionWords.suspend,
  resumed: actionWords.resume,
  transferred: actionWords.transfer,
  taken_over: actionWords.take_over,
  handover_declined: actionWords.decline_handover,
  notice_given: actionWords.give_notice,
  noted: word('写备注', 'added a note'),
};
const vocabularies: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  ...hallVocabularies,
  guideAction: guideActionWords,
  guideAllowed: guideActionWords,
  guideState: guideStateWords,
  orderAction: supervisionActionWords,
  orderAllowed: supervisionActionWords,
  orderState: supervisionStateWords,
  action: { ...actionWords, rate: word('评价', 'Rate') },
  allowed: actionWords,
  roles: roleWords,
  change: changeWords,
  places: textPlaceWords,
  kinds: identityKindWords,
  state: { ...conversationStateWords, ...assignmentStateWords, ...ticketStateWords },
};
const between = { zh: '、', en: ', ' } as const;

function spoken(name: string, value: unknown, lang: 'zh' | 'en'): string {
  if (Array.isArray(value)) return value.map((part) => spoken(name, part, lang)).join(between[lang]);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (name === 'gaps') return guidePathWords(text)[lang];
  const known = vocabularies[name];
  return known ? (known[text]?.[lang] ?? '') : text;
}

/** A refusal in both languages; facts that have no words are left unsaid. */
export function wordError(code: ErrorCode | WebErrorCode, facts: Readonly<Record<string, unknown>> = {}): Bilingual {
  const { plain: general, told = [] } = errorWords[code];
  const inWords = (lang: 'zh' | 'en') => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, spoken(name, value, lang)]));
  const said = { zh: inWords('zh'), en: inWords('en') };
  const known = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, mark]) => (said.zh[mark ?? ''] ?? '') !== '');
  const chosen = told.find(({ zh }) => known(zh)) ?? general;
  return { zh: fill(chosen.zh, said.zh), en: fill(chosen.en, said.en) };
}
