import type { GuideField } from '../../../../server/contract/learning.js';

const signs: readonly { field: GuideField; words: RegExp }[] = [
  { field: 'forms', words: /表.{0,6}(填|写)|样表|范本|\bform\b/i },
  { field: 'contact', words: /电话|号码|联系|phone|call/i },
  { field: 'online', words: /网上|手机上|小程序|online|website/i },
  { field: 'fee', words: /多少钱|收费|费用|免费|要钱|cost|fee|pay/i },
  { field: 'time_limit', words: /多久|几天|多长时间|多少天|什么时候(能|下来|办好)|how long|when will/i },
  { field: 'place', words: /哪里|在哪|去哪|地址|几点|上班|where|address/i },
  { field: 'materials', words: /材料|带什么|证件|要什么|准备什么|复印件|document|bring|papers/i },
  { field: 'basis', words: /依据|规定|哪条法|law/i },
  { field: 'conditions', words: /条件|能不能|可以.*吗|能.*吗|谁能|资格|eligib|can i|who can/i },
  { field: 'steps', words: /怎么|如何|流程|步骤|how do|how to/i },
];

/** The part of a guide a question most likely asks for; a person looks at it before it is taught. */
export const guessedPart = (text: string): GuideField => signs.find(({ words }) => words.test(text))?.field ?? 'overview';
