import { line, type Prompts } from './line.js';

/** Changing or cancelling a booking. */
export const managingPrompts = {
  which_booking: line('请输入八位预约号。候补到了号的，请输入短信里的四位码，按井号。', 'Please key in the eight digits of the booking number. If you were texted a free place, key in its four digits and the hash key.'),
  which_tail: line('请输入预约时留的电话的后四位；没有留电话的，请输入当时告诉您的四位码。', 'Please key in the last four digits of the phone it was booked with, or the four-digit code you were given.'),
  wrong_booking: line('号码对不上，或者已经过了时间。', 'The number does not match, or its time is over.'),
  held: line('您约的是：{item}，{centre}，{day}，{time}。', 'Your booking: {item}, at {centre}, {day}, {time}.'),
  held_visit: line('您约的是上门办理：{item}，希望{day}。', 'Your booking is a home visit: {item}, wished for {day}.'),
  held_choices: line('改时间请按1，取消请按2，不变就可以挂机。', 'To change the time, press 1. To cancel, press 2. To keep it, just hang up.'),
  held_visit_choices: line('改时间请按1找人工，取消请按2，不变就可以挂机。', 'To change the time with a person, press 1. To cancel, press 2. To keep it, just hang up.'),
  held_fixed: line('现在电话里改不了了，要改请按0找人工。', 'It can no longer be changed by phone. For a person, press 0.'),
  held_over: line('这个预约已经结束或者取消了。要人工请按0。', 'This booking is over or was cancelled. For a person, press 0.'),
  read_back_move: line('请核对，改到：{item}，{centre}，{day}，{time}。确认请按1，另选时间请按2。', 'Please check the new time: {item}, at {centre}, {day}, {time}. To confirm, press 1. For another time, press 2.'),
  moved: line('改好了。{item}，{centre}，{day}，{time}。预约号不变。', 'It is changed. {item}, at {centre}, {day}, {time}. The number stays the same.'),
  cancel_really: line('要取消{item}的预约吗？取消请按1，不取消请按2。', 'Cancel the booking for {item}? To cancel it, press 1. To keep it, press 2.'),
  cancelled: line('已经取消。', 'It is cancelled.'),
  not_changed: line('没有改成，原来的预约不变。', 'It was not changed; the booking stands as it was.'),
  booking_code: line('改约、取消要用的四位码是：{code}。', 'To change or cancel it you need this code: {code}.'),
} satisfies Prompts;
