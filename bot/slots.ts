/** What a citizen gave in a turn of a form, as said. */
export type Slots = Readonly<Record<string, string>>;

interface SlotSign {
  readonly slot: string;
  readonly sign: RegExp;
  /** What is kept; the matched words unless told otherwise. */
  readonly value?: string;
}

const day = '[一二三四五六日天末1-7]';
const hour = '(?:[0-9]{1,2}|十[一二]?|[一二两三四五六七八九])';

/** Checked in order; the first sign of a slot that is found fills it. */
const signs: readonly SlotSign[] = [
  { slot: 'date', sign: new RegExp(`(?:下+个?|这个?|本|上)?(?:周|星期|礼拜)${day}|大?后天|大?后儿|明天|明儿|今天|今儿|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[号日]?|(?<![0-9点])[0-9一二三四五六七八九十]{1,3}号`) },
  { slot: 'date', sign: /\b(?:(?:next|this) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\btomorrow\b|\btoday\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/ },
  { slot: 'time', sign: new RegExp(`(?:上午|下午|早上|晚上|中午|一早|傍晚)?${hour}点(?:半|一刻|[0-9]{1,2}分?)?(?:以后|之后|左右|以前)?|上午|下午|早上|一早|晚上|中午|傍晚`) },
  { slot: 'time', sign: /\b\d{1,2}(?::\d{2})? ?(?:am|pm|o'clock)\b|\b(?:morning|afternoon|evening|noon)\b/ },
  { slot: 'phone', sign: /(?<!\d)(?:0\d{2,3}-\d{4,8}(?:-\d{4})?|\d{11})(?!\d)/ },
  { slot: 'phone', sign: /(?:不|别|没)(?:想|愿意?|能|方便)?(?:留|给|说|要).{0,3}(?:电话|号码|手机)|没(?:有)?(?:电话|手机)|电话(?:就)?(?:不留|不给|免)|no phone|(?:rather|do) not (?:give|leave).{0,12}(?:phone|number)/, value: 'declined' },
  { slot: 'mode', sign: /上门|来家|到家(?:里)?来|家里来|home visit|come to (?:my|our) (?:home|house)/, value: 'home_visit' },
  { slot: 'mode', sign: /代办|替(?:我)?(?:爸|妈|爷|奶|老|家)|代(?:我)?(?:爸|妈|爷|奶|老)|on behalf of|for my (?:mother|father|mum|dad|grand\w+)/, value: 'proxy' },
  { slot: 'confirm', sign: /^(?:不(?:对|是|行|要|了|用)|算了|先不|别(?:约|办|提交)|no\b|cancel)/, value: 'no' },
  { slot: 'confirm', sign: /^(?:对|是|好|行|可以|确认|没错|嗯|中|提交|就这样|妥|yes\b|ok\b|correct|right\b)/, value: 'yes' },
];

/** The slots a normalised text fills. */
export function slotsIn(text: string): Slots {
  const found: Record<string, string> = {};
  for (const { slot, sign, value } of signs) {
    const match = sign.exec(text);
    if (match !== null && found[slot] === undefined) found[slot] = value ?? match[0];
  }
  // Saying no by naming another time is a change of slot, not a refusal.
  if (found['confirm'] === 'no' && Object.keys(found).length > 1) delete found['confirm'];
  return found;
}
