import { lines } from './lines.js';

export const smalltalk = lines(`
  你好
  您好
  在吗
  在不在
  早上好
  下午好
  晚上好
  喂
  哈喽
  谢谢
  谢谢你
  多谢啊
  麻烦你了
  辛苦了
  好的
  好的谢谢
  知道了
  明白了
  嗯
  嗯嗯
  行
  行吧
  可以
  没事了
  没别的了
  再见
  拜拜
  先这样
  回头再说
  你是谁
  你叫什么名字
  你是机器人吗
  你会做什么
  你能帮我做什么
  挺好的
  不错
  哈哈
  ok
  hi
  hello
  hey there
  good afternoon
  good evening
  thanks
  thank you very much
  ok thank you
  got it
  bye
  goodbye
  that is all
  who are you
  what can you do
  are you a robot
`);
