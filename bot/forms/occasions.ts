const number = '[0-9一二两三四五六七八九十几好多半]{1,3}';
const parts = '半夜|夜里|深夜|后半夜|凌晨|清晨|一大早|早上|早晨|早起|上午|中午|下午|傍晚|晚上|夜间|白天';
const chinese: readonly string[] = [
  '大?前[天儿]', '昨[天儿晚夜]', '今[天儿早晚]', '刚才|刚刚', '这(?:几|两|阵)[天子个]?(?:月|星期|礼拜)?', '最近|近期|近来|长期|一直以来', '去年|今年|前年', '前(?:几|两|些)天',
  '(?:上|这|本)个?(?:周|星期|礼拜|月)[一二三四五六日天末]?', '(?:周|星期|礼拜)[一二三四五六日天末]', '每(?:天|周|晚|夜|个?(?:周末|月|星期|礼拜))|天天|夜夜|经常|周末|节假日', parts,
  '[0-9一二三四五六七八九十]{1,3}月(?:份|[0-9一二三四五六七八九十]{1,3}[号日]?|底|初)?', '(?<![0-9点街路道巷里院楼栋])[0-9一二三四五六七八九十]{1,3}[号日](?!楼|院|线|门|单元|窗口)',
  `${number}点(?:半|多|左右|钟|来钟|[0-9]{1,2}分?)?(?:以后|之后|以前)?`, '[0-9]{1,2}[:：][0-9]{2}', `(?:连着|已经|都|有|快|断断续续)?${number}个?(?:多)?(?:天|周|星期|礼拜|月|年|晚上|小时|钟头)(?:了|多了?|前|以来|来)?`, '入冬|开春|国庆|春节|过年',
];
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const english: readonly string[] = [
  `(?:last|this|every|each|on) (?:night|week|month|year|morning|afternoon|evening|weekend|day|${weekday}s?)`, 'yesterday(?: (?:morning|afternoon|evening|night))?', 'today', 'tonight', 'just now', 'right now', 'recently', 'lately',
  '(?:for|over|about|almost|nearly)? ?(?:the )?(?:past |last )?(?:\\d+|a|one|two|three|four|five|six|several|a few|many) (?:hours?|days?|nights?|weeks?|months?|years?)(?: ago| now)?', `since (?:last )?(?:yesterday|${weekday}|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night)`,
  '(?:at|around|about|after|until|till|before|from) (?:midnight|noon|night|(?:\\d{1,2}(?::\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm|o\'clock))?)', '(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?: of \\w+)?',
];
const piece = new RegExp([...chinese, ...english.map((one) => `\\b(?:${one})\\b`)].map((one) => `(?:${one})`).join('|'), 'giu');

/** What may stand between two parts of one occasion: 昨天晚上的十点多. */
const joint = /^(?:的|到|至|、|,|，| |at|on|in|-)*$/;
const forgotten = /不记得|记不(?:清|得|住)|忘了|说不(?:清|准|上)|不知道|不清楚|不确定|没有具体|don'?t (?:remember|know|recall)|not sure|no idea|can'?t remember/i;

/** What stands for「not known」in a form. */
export const unknown = 'unknown';

/** When something happened, anywhere in a text, as said: parts that stand together count as one. */
export function occasionIn(raw: string): string | undefined {
  let found: { start: number; end: number } | undefined;
  for (const match of raw.matchAll(piece)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found === undefined) found = { start, end };
    else if (joint.test(raw.slice(found.end, start))) found = { ...found, end };
  }
  return found === undefined ? undefined : raw.slice(found.start, found.end).trim();
}

/** A reply to「什么时候」: an occasion, or that it is not known; undefined when it is neither. */
export function occasionAnswered(raw: string): string | undefined {
  return occasionIn(raw) ?? (forgotten.test(raw) ? unknown : undefined);
}
