import type { MatterType } from './desk-facts.js';

const shell = /你好|您好|喂|请问|麻烦|帮我|给我|替我|我想|我要|我来|想要|想|要|投诉|举报|反映|表扬|求助|提个|提|建议|意见|一下|一个|个|件|问题|情况|事情|事儿|事|有|说说|说|登记|提交|报|点|吧|呢|啊|呀|了|的|我|你们|在|这里|这儿|能|可以|吗|怎么|如何|哪里/g;
const englishShell = /\b(?:hello|hi|i|i'd|i'm|would|like|want|to|make|file|lodge|submit|a|an|the|complaint|complain|report|something|problem|issue|please|can|could|you|help|me|about|with|have|need|suggestion|suggest|praise|how|do|where|there|is|it|s|ve|got)\b/gi;
const [leastHan, leastWords] = [4, 3];

/** Whether a text says what happened, and not only that there is something to say. */
export function tellsMatter(raw: string): boolean {
  const han = raw.replaceAll(shell, '').match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = raw.replaceAll(englishShell, ' ').match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return han >= leastHan || words >= leastWords;
}

/** Words that tell what sort of matter it is, the most telling first. */
const signs: readonly (readonly [MatterType, RegExp])[] = [
  ['report', /举报|检举|匿名|保密|违法|无证|私搭|乱建|偷排|贪污|受贿|假(?:药|烟|酒|发票|农药|冒)|黑(?:车|作坊|诊所)|电鱼|传销|盗(?:采|挖|伐)|\breport(?:ing)? .{0,30}(?:illegal|crime|corrupt|fraud|someone|somebody)|illegal|bribe|whistle|keep my name|anonymous/i],
  ['praise', /表扬|夸|点赞|锦旗|感谢|谢谢.{0,12}(?:帮|耐心)|praise|compliment|thank(?:s)? to|to thank/i],
  ['suggestion', /建议|希望能|最好能|能不能(?:增|加|设|延)|提个意见|suggest|it would be (?:good|nice|better) if/i],
  ['complaint', /投诉|态度|推诿|踢皮球|不作为|扰民|吵|噪音|油烟|臭|乱收|不退|欠(?:薪|钱|工资)|拖欠|没人管|不管|被骗|complain|rude|noise|noisy|refus(?:ed|es) to/i],
];

/** What sort of matter the words describe; help, when they only tell of trouble. */
export function matterType(raw: string): MatterType {
  return signs.find(([, words]) => words.test(raw))?.[0] ?? 'assistance';
}

const named: readonly (readonly [MatterType, RegExp])[] = [
  ['complaint', /投诉|\bcomplaint\b/i],
  ['report', /举报|\breport\b/i],
  ['assistance', /求助|\bhelp\b/i],
  ['suggestion', /建议|\bsuggestion\b/i],
  ['praise', /表扬|\bpraise\b/i],
];
const namesType = /^(?:不对|不|no)?[,，\s]*(?:这|我这|it)?(?:应该|其实|就)?(?:是|算|改成|改为|换成|it is|it's|this is|make it)(?:一?个|一?件|a |an )?\s*(.{2,16})$/i;
const longestName = 8;

/** The kind of matter a reply puts right:「这是投诉，不是求助」. */
export function typeNamed(raw: string): MatterType | undefined {
  const name = namesType.exec(raw.trim())?.[1]?.split(/[,，。]/)[0]?.trim() ?? '';
  return name.length > longestName && /\p{Script=Han}/u.test(name) ? undefined : named.find(([, words]) => words.test(name))?.[0];
}

/** Whether a text tells more than the values that were taken from it. */
export function tellsMore(raw: string, values: readonly string[]): boolean {
  return tellsMatter(values.reduce((rest, value) => rest.replace(value, ''), raw));
}
