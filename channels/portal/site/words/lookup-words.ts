import { say } from './say.js';

export const lookupWords = {
  title: say('用手机号查', 'Look up by phone'),
  lead: say('填反映事情时留的手机号，我们发一个验证码，就能看到您的单号和查询码。', 'Enter the mobile number you left with us. We text you a code, and then you see your numbers and codes.'),
  phone: say('手机号', 'Mobile number'),
  phoneMissing: say('填手机号，只要数字。', 'Enter the mobile number, digits only.'),
  send: say('发验证码', 'Text me a code'),
  sent: say('要是有事留过这个号码，验证码已经发出，{minutes} 分钟内有效。没收到，看一下号码，或打 {hotline}。', 'If a matter was left with this number, a code is on its way, valid for {minutes} minutes. If none arrives, check the number or call {hotline}.'),
  code: say('短信里的验证码（6 位）', 'Code from the text message (6 digits)'),
  codeMissing: say('填短信里的 6 位数字。', 'Enter the 6 digits from the text message.'),
  look: say('看我的事', 'Show my matters'),
  otherPhone: say('换个号码，或重新发', 'Another number, or send again'),
  found: say('这个号码反映过的事', 'Matters left with this number'),
  none: say('这个号码没有能显示的事。', 'There is nothing to show for this number.'),
  confidential: say('举报等保密件不在这里显示，请用单号和查询码查，或打 {hotline}。', 'Confidential matters such as reports are not shown here. Use number and code, or call {hotline}.'),
  no: say('单号', 'Number'),
  codeOf: say('查询码', 'Code'),
  open: say('看进度', 'See progress'),
  openOf: say('看进度：{title}', 'See progress: {title}'),
  lost: say('忘了单号或查询码？用手机号查', 'Lost the number or code? Look up by phone'),
};
