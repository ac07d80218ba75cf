import type { AlarmKind } from './alarms.js';
import type { HandoverReason, HardRule } from './hard-rules.js';
import type { Lang, Words } from './knowledge.js';
import type { BotReply } from './reply.js';
import { say, wording } from './wording.js';

const advice: Readonly<Record<AlarmKind, Words>> = {
  gas: wording.leave,
  fire: wording.leave,
  medical: wording.callNow,
  crime: wording.callNow,
  fraud: wording.fraud,
  self_harm: wording.selfHarm,
  danger: wording.callNow,
};

/** What to do now, and whom to call. */
export function emergencyReply(rule: Extract<HardRule, { kind: 'emergency' }>, lang: Lang): BotReply {
  const number = lang === 'zh' ? rule.number : rule.number.replaceAll('、', ' or ');
  return { outcome: 'emergency', reason: rule.alarm, lang, text: say(advice[rule.alarm], lang, { number }), guesses: [] };
}

/** Passes to a person at once, without a question. */
export function handoverReply(reason: HandoverReason, lang: Lang): BotReply {
  const words = reason === 'asked_for_person' ? wording.handover : wording.angry;
  return { outcome: 'handover', reason, lang, text: words[lang], guesses: [] };
}

/** The reply to a hard rule, whichever it is. */
export function hardReply(rule: HardRule, lang: Lang): BotReply {
  return rule.kind === 'emergency' ? emergencyReply(rule, lang) : handoverReply(rule.reason, lang);
}
