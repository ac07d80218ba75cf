import { bare } from '../normalise.js';

const yesWords = '对的?|确定|报(?:吧|上去)?|上报|发吧|送吧|是的?|好的?|好嘞|行|可以|确认|没错|没问题|嗯+|中|妥了?|提交|提交吧|就这样|就这么办|就这么着|就这个|约吧|约上|帮我约|就约这个|正确|同意|ok(?:ay)?|yes|yep|yeah|yup|sure|correct|right|confirm|submit|go ahead|please do|that(?: is|s| s) (?:right|correct|it|fine)|all good|book it|looks good';
const yesEnds = '吧|呀|啊|了|啦|呢|哈|嘞|谢谢|谢谢您|谢谢你|麻烦了|您|please|thanks|thank you|it|that';
const yes = new RegExp(`^(?:(?:${yesWords})(?: ?(?:${yesEnds}))* ?)+$`);
const no = /^(?:不(?:对|是|行|要|了|用|好|可以|提交|确认)?|别(?:提交|约)?|先别|错了|有错|no|nope|wrong|not (?:right|correct|quite|yet)|don't)(?:的|吧|啊|呀|了| thanks| thank you)*$/;
const change = /^(?:(?:我)?(?:要|想)?(?:改一下|改改|修改|改|有错|change(?: it| something)?|i want to change (?:it|something)))$/;

const quits: readonly RegExp[] = [
  /算了(?!.{0,3}(?:换|改|还是|就))|不(?:办|约|报|投诉|举报|反映|填|弄|说|用|要|提交|预约|写|搞)了|(?:别|不用|先别|先不)(?:约|办|报|提交|投诉|举报|弄|填|预约)(?:了|吧)?|^取消(?:吧|了|掉|预约)?$|下次再(?:说|办|约)|改天再(?:说|办|约)|以后再(?:说|办|约)|我不想(?:办|约|投诉|说|举报)了|撤了吧|当我没说|没事了/,
  /\b(?:forget (?:it|about it)|never ?mind|cancel(?: it| that| this)?$|stop (?:it|this)|drop it|not any ?more|i(?:'ve| have) changed my mind|leave it|don't (?:book|file|submit|bother))\b/,
];

/** Whether a normalised reply agrees, with nothing else in it: 「对」, not「对了，要带什么」. */
export function agrees(text: string): boolean {
  return yes.test(bare(text));
}

/** Whether a normalised reply says no, or that something must be changed, without saying what. */
export function disagrees(text: string): boolean {
  const said = bare(text);
  return no.test(said) || change.test(said);
}

/** Whether a normalised text gives the whole matter up. */
export function givesUp(text: string): boolean {
  return quits.some((words) => words.test(text));
}

/** Lead words of a reply that puts something right. */
export const correcting = /不对|不是|错了|搞错|说错|写错|弄错|改成|改到|改为|改一下|换成|换到|换个|应该是|我说的是|还是.{0,6}吧|\b(?:no,|not|wrong|actually|i meant|change|instead|rather|sorry,)/;
