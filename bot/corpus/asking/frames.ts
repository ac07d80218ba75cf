import { phrases } from '../lines.js';

/** How a service is named before or after the question: {n} its name, {v} the wish, {s} a story, {q} the question. */
export const chineseFrames = {
  name: phrases(`
    {n}{q}|{n}，{q}|办{n}{q}|{q}，{n}|请问{n}{q}|我想问一下{n}{q}|我想办{n}，{q}|想问问{n}的事，{q}|关于{n}，{q}|{n}这个事{q}|就是那个{n}，{q}
    那个{n}{q}啊|咨询一下，{n}{q}|申请{n}{q}|我要办{n}{q}|弄个{n}{q}|办个{n}{q}|现在办{n}{q}|给家里老人办{n}，{q}|给孩子办{n}{q}|{n}的话{q}|问下{n}{q}呗|{n}现在{q}
    我这个{n}{q}|听说有个{n}，{q}|我听邻居说{n}，{q}|居委会让我去办{n}，{q}|单位要我办{n}，{q}|没办过{n}，{q}
  `),
  wish: phrases(`
    我想{v}，{q}|想{v}{q}|{v}{q}|我要{v}，{q}|打算{v}，{q}|准备{v}，{q}|{v}的话{q}|我寻思{v}，{q}|老人想{v}，{q}|我妈让我问问，{v}{q}|最近要{v}，{q}|怎么才能{v}，{q}|帮我看看{v}{q}|{q}，我想{v}
    家里想{v}，{q}|替我爸问的，他想{v}，{q}|去{v}{q}|能不能{v}，{q}
  `),
  story: phrases(`
    {s}，{q}|{s}。{q}|{s}，想办{n}，{q}|{s}，想{v}，{q}|{s}，听说能{v}，{q}|是这样的，{s}，{n}{q}|{s}，{n}{q}|{s}，我想问{n}{q}|您好我跟您说一下我的情况，{s}，{q}|{s}，这个{q}|{s}，像这样想{v}{q}
  `),
};

export const englishFrames = {
  name: phrases(`{q} for {n}|{n}, {q}|about {n}: {q}|hi, {q} for {n}|i have a question about {n}, {q}|{n} {q}|please tell me {q} regarding {n}|concerning {n}, {q}`),
  wish: phrases(`{q} to {v}|i want to {v}, {q}|i would like to {v}. {q}|i need to {v}, {q}|if i want to {v}, {q}|how about if i {v}, {q}|we are planning to {v}, {q}`),
};

/** What people say before they come to the point. */
export const openers = phrases(`
  你好|您好|请问|你好请问一下|喂你好|喂|那个|那啥|嗯|呃|哎|诶|同志|师傅|小同志|姑娘|麻烦问一下|麻烦您|打扰一下|劳驾|我问一下啊|问个事|我想问问|想打听一下|帮我看一下|不好意思|我想咨询一下|那个什么|就是说|是这样的|这么回事儿|您给说说|哎呀|我跟你说|老师您好|大姐|大兄弟
  我岁数大了不太懂|我不会打字用语音说的|我在外地呢|替我妈问问|我帮邻居问的|急急急|在线等|嗯那个我想问一下就是|喂喂听得见吗|你们那个|我寻思问问
`);

/** What people add after it. */
export const closers = phrases(`
  谢谢|谢谢啊|麻烦了|麻烦您了|多谢|急|挺急的|在线等|啊|呢|呀|吧|嘛|哈|哇|您给看看|给个准话|告诉我一声|我好提前准备|我明天想去|别让我白跑|省得白跑一趟|年纪大了记不住|您说慢点|可以吗|好吗|行不|啊？|？|??|。|...|，谢了|我不太明白|拜托了
`);

export const englishOpeners = phrases(`hi|hello|excuse me|good morning|sorry to bother you|hey|please|hi there|hello, i am new here|quick question`);
export const englishClosers = phrases(`thanks|thank you|please|many thanks|i am a bit lost|?|asap please|thx`);
