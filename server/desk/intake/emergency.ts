import type { Text } from '../text.js';

export interface Emergency {
  number: string;
  words: Text;
}

const say = (number: string, zh: string, en: string): Emergency => ({ number, words: { zh, en } });

/** Words that mean danger now, and whom to call before anything else (110/119/120/122 first: 国办函〔2025〕66号). */
const signs: readonly (readonly [RegExp, Emergency])[] = [
  [/煤气味|燃气味|天然气味|漏气|燃气泄漏|煤气泄漏|gas leak|smell(s)? (of )?gas/i, say('119', '闻到燃气味：不开关电器，开窗，先离开，到安全处打 119 或燃气抢修电话。', 'Smell of gas: touch no switches, open windows, leave first, then call 119 from a safe place.')],
  [/着火|起火|火灾|冒烟|爆炸|on fire|explosion/i, say('119', '请先离开，到安全处打 119。', 'Please get out first and call 119 from a safe place.')],
  [/晕倒|昏迷|抽搐|大出血|心脏病发|没有呼吸|起不来.{0,6}(摔|腿)|摔了起不来|unconscious|heart attack/i, say('120', '请马上打 120，照调度员说的做。', 'Please call 120 now and do as the dispatcher says.')],
  [/持刀|砍人|抢劫|绑架|被打(?![回扰印折开爆断])|打人了|家暴|robbery|kidnap|stabb/i, say('110', '请先到安全的地方，马上打 110。', 'Please get to safety first and call 110 now.')],
  [/不想活|活不下去|活着没意思|跳楼(?!价)|自杀|轻生|kill myself|suicide/i, say('12356', '您的安全最要紧。可以马上拨打 12356，24 小时有人；紧急时打 110。', 'Your safety comes first. You can call 12356 day and night; in immediate danger call 110.')],
  [/车祸|撞车了|交通事故(?!认定|责任|处理|证明)|car crash/i, say('122', '请先到安全处，打 122；有人受伤打 120。', 'Please get to a safe place and call 122; if someone is hurt call 120.')],
];

/** The danger a text describes, or null. */
export function emergencyIn(text: string): Emergency | null {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? null;
}
