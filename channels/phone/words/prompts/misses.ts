import { line, type Prompts } from './line.js';

/** What is said when an answer could not be used, or nothing works. */
export const missesPrompts = {
  not_heard: line('没有听到您的选择。', 'We did not hear a choice.'),
  no_such_key: line('没有这个选项。', 'That is not one of the choices.'),
  wrong_number: line('这个号码不全或不对。', 'That number is incomplete or wrong.'),
  not_understood: line('没听明白，也可以按键选。', 'That was not understood. You can also press a key.'),
  trouble: line('电话系统出了点问题，请过几分钟再打。已经约好的号不受影响。', 'The phone line has a problem. Please call again in a few minutes. Bookings already confirmed are safe.'),
} satisfies Prompts;
