import { line, type Prompts } from './line.js';

/** Where a matter stands. */
export const progressPrompts = {
  which_ticket: line('请输入工单号，按井号结束。', 'Please key in the ticket number, then press hash.'),
  which_code: line('请输入查询码，按井号结束。', 'Please key in the query code, then press hash.'),
  wrong_pair: line('单号或查询码不对。', 'The number or the code does not match.'),
  progress: line('现在的情况：{state}。', 'Where it stands: {state}.'),
  progress_unit: line('承办单位是{unit}。', 'It is with {unit}.'),
  progress_promise: line('{by}答复您。', 'You will have an answer {by}.'),
  progress_late: line('答应的日期已经过了{n}天，对不起，我们在催。', 'We are sorry: the promised day was {n} days ago, and we are pressing for an answer.'),
  progress_merged: line('它和同一处的另一件一起办，您照样收到结果。', 'It is handled together with a matter at the same place, and you will still get the result.'),
  progress_rerouting: line('正在重新确定负责单位，答复日期不变。', 'We are deciding anew who is responsible. Your date does not change.'),
  progress_on_hold: line('现在暂停计时，恢复以后答复日期顺延。', 'It is on hold, and the date moves by as much once it goes on.'),
  progress_reopened: line('正在重新办理。', 'It is being handled again.'),
  progress_extended: line('单位申请了延期，已经同意。', 'The unit asked for more time, and that was granted.'),
} satisfies Prompts;
