import { line, type Prompts } from './line.js';

/** A person, now or later, and the ends of a call. */
export const personPrompts = {
  offer: line('要我们的人给您回电话，请按1。从头再来，请按2。', 'To have a person call you back, press 1. To start again, press 2.'),
  lost_you: line('一直没听清，对不起。', 'Sorry, we could not make that out.'),
  callback_phone: line('现在没有人能马上接听，我们会给您回电话。请输入您的电话号码，按井号结束。', 'No one is free to answer now, so we will call you back. Please key in your phone number, then press hash.'),
  callback_noted: line('已经记下，上班时间会有人打尾号{tail}的电话找您。', 'It is noted. A person will call the number ending in {tail} during office hours.'),
  ticket_no: line('单号是：{number}。', 'Your ticket number is: {number}.'),
  no_callback: line('没有号码，我们没法回电话。', 'Without a number we cannot call you back.'),
  done: line('再听一遍请按1，办别的事请按2，没有别的事可以挂机。', 'To hear it again, press 1. For anything else, press 2. Otherwise you can hang up.'),
  goodbye: line('再见。', 'Goodbye.'),
  connecting_greeting: line('这里是便民服务热线，正在为您转接人工，请稍等。', 'This is the public service line. One moment, we are putting you through.'),
  connecting: line('正在为您转接人工，请稍等。', 'We are putting you through to a person. One moment, please.'),
  nobody_yet: line('现在没有人能马上接听，我先为您服务。', 'No one is free at once. The line can serve you meanwhile.'),
  nobody_came: line('没有人接听，对不起。', 'Sorry, nobody could answer.'),
  people_busy: line('现在都在通话，前面还有{n}位。', 'All lines are busy. There are {n} before you.'),
  people_minutes: line('大约要等{from}到{to}分钟。', 'The wait is about {from} to {to} minutes.'),
  wait_or_callback: line('等请按1，要我们回电话请按2，回电话也按现在的次序。', 'To wait, press 1. To be called back in the same order, press 2.'),
  wait_position: line('前面还有{n}位。', 'There are {n} before you.'),
  wait_next: line('下一位就是您。', 'You are next.'),
  wait_leave: line('不想等，请按1，我们给您回电话。', 'If you would rather not wait, press 1 and we will call you back.'),
} satisfies Prompts;
