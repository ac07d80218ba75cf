/** What a citizen gave in a turn of a form, as said. */
export type Slots = Readonly<Record<string, string>>;

interface SlotSign {
  readonly slot: string;
  readonly sign: RegExp;
  /** What is kept; the matched words (or the first group of them) unless told otherwise. */
  readonly value?: string;
}

const day = '[一二三四五六日天末1-7]';
const hour = '(?:[0-9]{1,2}|十[一二]?|[一二两三四五六七八九])';
const number = '[0-9一二三四五六七八九十]{1,3}';
const part = '上午|下午|早上|早晨|晚上|中午|一早|傍晚';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Checked in order; the first sign of a slot that is found fills it. */
const signs: readonly SlotSign[] = [
  { slot: 'date', sign: new RegExp(`(?:下+个?|这个?|本|上个?)?(?:周|星期|礼拜)${day}|大?后[天儿]|明[天儿]|今[天儿]|${number}月${number}[号日]?|(?<![0-9点路街道巷里])${number}[号日](?!楼|院|线|门|单元|窗口)`) },
  { slot: 'date', sign: new RegExp(`\\b(?:(?:next|this|coming) )?${weekday}\\b|\\b(?:the )?day after tomorrow\\b|\\btomorrow\\b|\\btoday\\b|\\bthe \\d{1,2}(?:st|nd|rd|th)(?: of ${month})?\\b|\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'i') },
  { slot: 'time', sign: new RegExp(`(?:${part})?${hour}(?:点(?:半|一刻|[0-9一二三四五十]{1,3}分?)?|:[0-9]{2})(?:以后|之后|左右|以前|来钟)?|${part}`) },
  { slot: 'time', sign: /\b\d{1,2}(?::\d{2})? ?(?:am|pm|o'clock)\b|\b\d{1,2}:\d{2}\b|\b(?:morning|afternoon|evening|noon)\b/i },
  { slot: 'phone', sign: /(?<!\d)(0\d{2,3}-\d{4,8}(?:-\d{4})?|\d{11}|\d{3}[ -]\d{4}[ -]\d{4})(?!\d)/ },
  { slot: 'phone', sign: /(?:不|别|没)(?:想|愿意?|能|方便)?(?:再)?(?:留|给|说|要)(?!意|神).{0,3}(?:电话|号码|手机|联系方式)|没(?:有)?(?:电话|手机)|(?:电话|手机|号码|联系方式)(?:我)?(?:就)?(?:不(?:想|方便|愿意?)?(?:留|给|说|填)|免)|^(?:我)?(?:就)?不(?:想|方便|愿意?)?(?:留|给)了?(?:了|吧|行吗)?[。.]?$|(?:别|不|不用)留了|匿名|不留名|no (?:phone|number)|(?:rather|do|will|would) not (?:to )?(?:give|leave|share).{0,16}(?:phone|number)?|don'?t (?:want to )?(?:give|leave|have|share).{0,12}(?:phone|number|mobile)/i, value: 'declined' },
  { slot: 'mode', sign: /上门|(?:来|到|上)(?:我)?(?:们)?家|家里来|home visit|visit (?:me|us|her|him|them) at home|at (?:my|our|her|his) home|(?:come|visit) (?:to )?(?:my|our|her|his|the) (?:home|house|place)/i, value: 'home_visit' },
  { slot: 'mode', sign: /代办|(?:替|代|帮|给)(?:我|俺)?(?:爸|妈|爷|奶|姥|老|父|母|姑|叔|舅|婆|公|丈|媳|孩子|儿子|女儿|弟|哥|姐|妹|家里|邻居|同事)|on behalf of|for my (?:mother|father|mum|mom|dad|grand\w+|wife|husband|aunt|uncle|neighbou?r)/i, value: 'proxy' },
  { slot: 'name', sign: /(?:我|她|他|名字|人)?(?:叫|姓名是?|名字是?)[:：]?([\u4e00-\u9fa5]{2,3}?)(?=[,，。.!！\s]|$)/ },
  { slot: 'name', sign: /\b(?:name is|name's|called) ([A-Z][\w']+(?: [A-Z][\w']+){0,2})/ },
];

const daysAndTimes = signs.filter(({ slot }) => slot === 'date' || slot === 'time').map(({ sign }) => `(?:${sign.source})`).join('|');
/** A time that is ruled out:「周二不行」「不是周二」. */
const unwanted = new RegExp(`(?:${daysAndTimes})(?:我|就|又|也|都|可能)?(?:不行|去不了|来不了|没空|没时间|不方便|有事|不合适|不成| (?:is no good|does not work|doesn't work|won't work))|(?:不是|别约|\\bnot )(?:${daysAndTimes})`, 'giu');

/** The slots a text fills, surface as said. */
export function slotsIn(text: string): Slots {
  const found: Record<string, string> = {};
  const said = text.normalize('NFKC').replaceAll(unwanted, '');
  for (const { slot, sign, value } of signs) {
    const match = sign.exec(said);
    if (match !== null && found[slot] === undefined) found[slot] = value ?? match[1] ?? match[0];
  }
  return found;
}
