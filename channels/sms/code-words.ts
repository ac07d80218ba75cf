import type { Lang } from '../../server/contract/common.js';
import type { TextWish } from '../../server/ports/text-desk.js';

/** Twilio acts on these itself, and answers them, unless its account says otherwise. */
const providerWords: Readonly<Record<string, 'stop' | 'start' | 'help'>> = {
  STOP: 'stop',
  STOPALL: 'stop',
  UNSUBSCRIBE: 'stop',
  END: 'stop',
  QUIT: 'stop',
  REVOKE: 'stop',
  OPTOUT: 'stop',
  CANCEL: 'stop',
  START: 'start',
  UNSTOP: 'start',
  YES: 'start',
  HELP: 'help',
  INFO: 'help',
};

/** What mainland senders teach people to answer with (回 T、TD、N、R 退订), and plain words. */
const ownWords: Readonly<Record<string, 'stop' | 'start' | 'help'>> = {
  退订: 'stop',
  退订短信: 'stop',
  拒收: 'stop',
  不要再发: 'stop',
  别再发了: 'stop',
  别发了: 'stop',
  TD: 'stop',
  T: 'stop',
  N: 'stop',
  R: 'stop',
  恢复: 'start',
  恢复短信: 'start',
  订阅: 'start',
  帮助: 'help',
  怎么用: 'help',
};

const answers: Readonly<Record<string, 'yes' | 'no' | 'change'>> = {
  '': 'yes',
  要: 'yes',
  我要: 'yes',
  来: 'yes',
  去: 'yes',
  好: 'yes',
  YES: 'yes',
  TAKE: 'yes',
  OK: 'yes',
  不要: 'no',
  不要了: 'no',
  不等了: 'no',
  不去: 'no',
  不来: 'no',
  不去了: 'no',
  不来了: 'no',
  去不了: 'no',
  来不了: 'no',
  NO: 'no',
  DROP: 'no',
  改: 'change',
  改约: 'change',
  改期: 'change',
  CHANGE: 'change',
  MOVE: 'change',
};

/** How satisfied somebody is, in the words the site and the telephone use. */
const ratings: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  非常满意: 5,
  满意: 4,
  基本满意: 3,
  不满意: 2,
  非常不满意: 1,
  VERYSATISFIED: 5,
  SATISFIED: 4,
  FAIRLYSATISFIED: 3,
  DISSATISFIED: 2,
  VERYDISSATISFIED: 1,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
};

/** Full-width letters and digits, quotes, stops and spaces of a keyboard in a hurry are no difference. */
function plain(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s"'“”‘’「」『』【】()<>,.:;!?，。：；！？、~-]/gu, '');
}

const offerOrBooking = /^(\D*)(\d{8}|\d{4})(\D*)$/;

/** What a text asks for. Only whole texts count: whoever quotes a notice, or a machine that answers, asks for nothing. */
export function wishOf(text: string): TextWish {
  const said = plain(text);
  const word = providerWords[said] ?? ownWords[said];
  if (word !== undefined) return { kind: word };
  return codedWish(said) ?? ratingWish(said) ?? { kind: 'unknown' };
}

function codedWish(said: string): TextWish | null {
  const match = offerOrBooking.exec(said);
  if (!match) return null;
  const [, before = '', code = '', after = ''] = match;
  const kind = before === '' || after === '' ? answers[before + after] : undefined;
  return kind === undefined ? null : { kind, code };
}

/** A single digit is an answer to how satisfied somebody is, also one that is no score. */
function ratingWish(said: string): TextWish | null {
  const score = ratings[said.replace(/^(\d)[分星]$/, '$1')];
  if (score !== undefined) return { kind: 'rate', score };
  return /^\d[分星]?$/.test(said) ? { kind: 'rate', score: null } : null;
}

/** Whether the provider has acted on the word by itself. */
export function isProviderWord(text: string): boolean {
  return Object.hasOwn(providerWords, text.trim().toUpperCase());
}

/** The language of a text; figures and letters alone from a mainland number are taken for Chinese. */
export function langOf(text: string, from: string): Lang {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return /[a-z]{2}/i.test(text.replace(/^\s*td\s*$/i, '')) || !from.startsWith('+86') ? 'en' : 'zh';
}
