import { say } from './say.js';

export const doneWords = {
  title: say('已收到，谢谢您告诉我们', 'We have it, thank you for telling us'),
  promise: say('已收到。{by}答复您。', 'We have it. You will have an answer {by}.'),
  received: say('已收到。', 'We have it.'),
  no: say('单号', 'Number'),
  code: say('查询码', 'Code'),
  keepBoth: say('请记好单号和查询码。', 'Please keep the number and the code.'),
  copy: say('复制', 'Copy'),
  copied: say('已复制单号和查询码。', 'Number and code are copied.'),
  notCopied: say('复制不了，请长按号码选中，或记在纸上。', 'Copying is not possible here; select the digits or write them down.'),
  copyText: say('{brand} 单号 {no}，查询码 {code}。查进度或打 {hotline}。', '{brand}: number {no}, code {code}. Check progress online or call {hotline}.'),
  picture: say('存成图片', 'Save as a picture'),
  next: say('接下来', 'What happens next'),
  nextToday: say('今天：看清楚，定谁负责', 'Today: we read it and decide who is responsible'),
  nextAnswer: say('{by}：单位答复您', '{by}: the unit answers you'),
  nextPassedOn: say('之后：转到有关单位。这类事没有答复期限，办得怎样随时能查。', 'Then: it is passed to the unit concerned. This kind of matter has no date of answer; you can look it up at any time.'),
  nextAfter: say('之后：问您满不满意', 'After that: we ask whether you are satisfied'),
  confidential: say('这是举报，已按保密件办理。', 'This is a report and is handled as confidential.'),
  look: say('查进度', 'Check progress'),
  forgot: say('忘了单号？留过电话的，打 {hotline} 报号码也能查。', 'Lost the number? If you left a phone number, call {hotline} and give it.'),
  gone: say('这里没有刚提交的事。用单号和查询码查进度，或打 {hotline}。', 'Nothing was just submitted here. Look it up with number and code, or call {hotline}.'),
};
