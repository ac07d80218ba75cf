import { lines } from './lines.js';

export const human = lines(`
  我想和人说话
  找个工作人员跟我说
  有没有人在
  请工作人员来回答
  接通人工
  给我接电话的人
  我要和值班的人讲
  不要机器人回答
  你答得不对，找别人来
  能不能让一个懂的人来说
  我不会打字，能打电话说吗
  我看不懂字，让人跟我讲
  我耳朵不好，找人帮我
  叫你们领导来
  你们负责人呢
  跟你说不清楚
  派个人跟我聊
  有会说方言的人吗
  我要直接问工作人员
  别发链接了，让人来
  I want to talk to a real person
  Let me speak with someone
  Is there a staff member I can talk to
  Stop the bot and get me a person
  Put me through to your manager
  I cannot read well, can somebody call me
`);
