import { line, type Prompts } from './line.js';

/** Booking a time at a counter. */
export const bookingPrompts = {
  which_item: line('您要预约办什么事？可以直接说出来，也可以按键。', 'What would you like to book? You can say it, or press a key.'),
  which_centre: line('{item}。您想去哪里办？', '{item}. Where would you like to go?'),
  which_day: line('{centre}。您想哪天去？', '{centre}. Which day?'),
  which_time: line('{day}。您想几点去？', '{day}. What time?'),
  maybe: line('您说的是不是：', 'Did you mean: '),
  choice: line('{label}，请按{key}。', 'For {label}, press {key}. '),
  more: line('其他的请按9。', 'For more, press 9.'),
  none_of_these: line('都不是请按9。', 'If none of these, press 9.'),
  your_phone: line('请输入您的手机号，用来发确认短信。不留号码请按井号。', 'Please key in your mobile number for a confirmation text. To go without, press hash.'),
  proxy_for_whom: line('您替谁去办？可以说是您的什么人、叫什么；也可以按键：家里人请按1，亲戚、朋友或邻居请按2，单位请按3。', 'Whom do you come for? Say who they are to you and their name, or press a key: 1 for family, 2 for a relative, friend or neighbour, 3 for an employer.'),
  proxy_papers: line('您替{who}去办，请带上您自己和本人的身份证件，还有委托书。', 'You come for {who}. Bring your own and their identity papers, and the authorisation.'),
  read_back: line('请核对：{item}，{centre}，{day}，{time}。确认请按1，要改请按2。', 'Please check: {item}, at {centre}, {day}, {time}. To confirm, press 1. To change it, press 2.'),
  change_what: line('改事项请按1，改地点请按2，改日期请按3，改时间请按4，不改了请按5。', 'To change the service, press 1; the place, 2; the day, 3; the time, 4. To keep it as it is, press 5.'),
  booked: line('约好了。{item}，{centre}，{day}，{time}。', 'It is booked. {item}, at {centre}, {day}, {time}.'),
  booking_no: line('预约号是：{number}。', 'Your booking number is: {number}.'),
  sms_follows: line('确认短信会发到尾号{tail}的手机。', 'A text message will confirm it to the mobile ending in {tail}.'),
  no_sms: line('没有手机号，不发短信，请记下预约号。', 'There is no mobile number for a text message, so please write the booking number down.'),
  slot_gone: line('这个时间刚被约走，最近的是{day}，{time}。', 'That time has just gone. The nearest is {day}, {time}.'),
  all_gone: line('这个地点最近都约满了。可以换个地点，可以请人回电，也可以按0找人工。', 'This place has no free times in the coming days. You can choose another place, have a person call you back, or press 0 for a person.'),
  no_centres: line('这件事现在不能电话预约。', 'This cannot be booked by phone at the moment.'),
  not_bookable: line('这次没有约成，没有占您的号。', 'The booking did not go through, and nothing was kept.'),
} satisfies Prompts;
