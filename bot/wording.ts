import type { Field } from './field.js';
import type { Lang, Words } from './knowledge.js';

/** Every sentence the bot says by itself; {names} are filled in. */
export const wording = {
  hello: { zh: '我是智能助手，按办事指南回答。随时可以转人工。', en: 'I am an automatic assistant and answer from the official guides. You can ask for a person at any time.' },
  privacy: { zh: '对话会保存用于办理，不要发身份证号、银行卡号、验证码。', en: 'We keep this chat to handle your matter. Please don’t send ID, card numbers or codes.' },
  askBack: { zh: '您问的是{names}？', en: 'Do you mean {names}?' },
  askItem: { zh: '您要问哪件事？说个名字就行，比如“失业登记”“居住证”。', en: 'Which matter do you mean? A name is enough, such as “residence permit”.' },
  dontKnow: { zh: '这个我不知道，不乱答。转给人工，还是留言？', en: 'I don’t know this and won’t guess. Talk to a person, or leave a message?' },
  failed: { zh: '助手出了点问题，已经为您转人工。', en: 'The assistant has a problem. You are being passed to a person.' },
  starting: { zh: '助手正在准备，先为您转人工。', en: 'The assistant is still starting. You are being passed to a person.' },
  angry: { zh: '让您着急了，对不起。马上转人工，您写的都会带过去。', en: 'I’m sorry this has been hard. Passing you to a person now, with everything you wrote.' },
  handover: { zh: '正在为您转人工，您写的都会带过去。', en: 'Passing you to a person, with everything you wrote.' },
  twoMisses: { zh: '我没听明白，不耽误您，正在转人工，您写的都会带过去。', en: 'I have not understood. To save your time I am passing you to a person, with everything you wrote.' },
  leave: { zh: '请先离开，到安全处打 {number}。这里也已记下。', en: 'Please get out first and call {number} from a safe place. We have noted it here too.' },
  callNow: { zh: '请马上打 {number}。这里也已记下。', en: 'Please call {number} now. We have noted it here too.' },
  fraud: { zh: '先别转账，验证码和密码谁都不要给。挂断后打 {number}，已经转了钱的同时打 110。这里也已记下。', en: 'Do not pay, and give nobody a code or password. Hang up and call {number}; if money has gone, call 110 too. We have noted it here.' },
  selfHarm: { zh: '您的安全最要紧。正在接通人工，也可以马上拨打 {number}，24 小时有人。', en: 'Your safety comes first. We are getting a person now. You can also call {number}, day and night.' },
  progress: { zh: '请在“查进度”页输入单号和查询码，或者用手机号查。想催办也在那里。', en: 'On the progress page enter the number and code, or use your phone number. You can also press for an answer there.' },
  book: { zh: '请在“预约”页选事项、地点和时间，改约、取消也在那里。不方便上网的，打 24 小时预约电话。', en: 'On the booking page choose the matter, place and time; change or cancel there too. Without internet, call the 24-hour booking line.' },
  noBooking: { zh: '《{guide}》不用预约，直接去就行。', en: '"{guide}" needs no booking; just go.' },
  also: { zh: '您还说到“{next}”，点一下接着说。', en: 'You also said “{next}”. Tap it to go on.' },
  thanks: { zh: '不客气。还有要问的，直接说。', en: 'You are welcome. Ask if there is anything else.' },
  free: { zh: '免提交（部门之间已经共享）：', en: 'Not needed from you (other offices already share it): ' },
  commitment: { zh: '可以现场签承诺书代替', en: 'a signed promise at the counter is enough' },
} as const satisfies Record<string, Words>;

export const refusalWording = {
  informant: { zh: '举报人的信息受保护，不能告诉任何人。', en: 'Who reported is protected and told to nobody.' },
  injection: { zh: '这个我做不了。我只按办事指南回答问题。', en: 'I can’t do that. I only answer from the official guides.' },
  privacy: { zh: '别人的个人信息不能查，也不能告诉您。', en: 'I can’t look up or give out other people’s details.' },
  legal_channel: { zh: '法院、仲裁、复议、信访的事热线不能办，请走对应的渠道。想知道找哪里，可以转人工。', en: 'The hotline cannot handle courts, arbitration, reconsideration or petitions; please use those channels. A person can tell you where to go.' },
  improper: { zh: '这个忙不能帮。按办事指南正常办，我可以告诉您要什么材料。', en: 'I can’t help with that. I can tell you what the guide asks for.' },
  other_region: { zh: '别的城市的办法不一样，我不乱答，请问当地的 12345。', en: 'Other cities have other rules and I won’t guess. Please ask the 12345 line there.' },
  out_of_scope: { zh: '这个不归便民服务台管，我不乱答。办事、投诉、查进度可以问我，也可以转人工。', en: 'The service desk does not handle this and I won’t guess. Ask me about services, complaints or progress, or ask for a person.' },
} as const satisfies Record<string, Words>;

/** How a citizen would ask for a field; put after a service's name to make a reply that can be picked. */
export const fieldQuestions: Readonly<Record<Field, Words>> = {
  overview: { zh: '是什么', en: 'what is it' },
  materials: { zh: '要什么材料', en: 'what do I need to bring' },
  conditions: { zh: '要什么条件', en: 'who is eligible' },
  fee: { zh: '要多少钱', en: 'how much is it' },
  time_limit: { zh: '要多久', en: 'how long does it take' },
  place: { zh: '在哪里办', en: 'where do I go' },
  steps: { zh: '怎么办', en: 'what are the steps' },
  online: { zh: '网上能办吗', en: 'can I do it online' },
  basis: { zh: '依据是什么', en: 'what is the legal basis' },
  contact: { zh: '咨询电话是多少', en: 'what number do I call' },
  forms: { zh: '表怎么填', en: 'how do I fill in the form' },
};

/** A sentence in one language with its {names} filled in. */
export function say(words: Words, lang: Lang, values: Readonly<Record<string, string | number>> = {}): string {
  return words[lang].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
