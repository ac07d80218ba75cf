import { line, type Prompts } from './line.js';

/** What is said before anything is asked for. */
export const openingPrompts = {
  welcome: line('这里是便民服务热线。普通话请按1。', 'This is the public service line. For English, press 2.'),
  menu: line(
    '预约办事请按1，查进度请按2，改约取消请按3，上门代办请按4，办事指南请按5，投诉求助请按6。随时可以按0找人工，按星号重听。',
    'To book a visit, press 1. For progress, 2. To change or cancel a booking, 3. For a home visit, 4. For a guide, 5. To complain or ask for help, 6. At any time, press 0 for a person or star to hear it again.',
  ),
  resume_booking: line('您刚才的预约没有办完。要继续上次的预约请按1，从头开始请按2。', 'Your last call broke off during a booking. To go on with it, press 1. To start again, press 2.'),
  resume_change: line('您刚才改约没有办完。要接着改请按1，从头开始请按2。', 'Your last call broke off while you were changing a booking. To go on, press 1. To start again, press 2.'),
  resume_form: line('您刚才说的事没有说完。要接着说请按1，从头开始请按2。', 'Your last call broke off half way through what you told us. To go on, press 1. To start again, press 2.'),
} satisfies Prompts;
