import type { Bilingual } from '../common.js';

/** Why a conversation waits for a person, by the code the desk stores; a transfer carries the colleague's own note instead. */
const reasons: Readonly<Record<string, Bilingual>> = {
  asked: { zh: '诉求人要求', en: 'asked by the citizen' },
  asked_for_person: { zh: '诉求人要求', en: 'asked by the citizen' },
  angry: { zh: '诉求人着急、不满', en: 'the citizen is upset' },
  threat: { zh: '有过激言语，请留意', en: 'alarming words, please take care' },
  form_stuck: { zh: '填表时助手没听懂', en: 'the assistant got stuck in a form' },
  desk_refused: { zh: '助手没能替诉求人办成', en: 'the assistant could not get it done' },
  two_misses: { zh: '助手连续两次没听懂', en: 'the assistant did not understand twice' },
  assistant_failed: { zh: '助手出了问题', en: 'the assistant had a problem' },
  assistant_starting: { zh: '助手还没准备好', en: 'the assistant was not ready yet' },
  danger: { zh: '紧急：有危险', en: 'emergency: danger' },
  gas: { zh: '紧急：燃气', en: 'emergency: gas' },
  fire: { zh: '紧急：火情', en: 'emergency: fire' },
  medical: { zh: '紧急：伤病', en: 'emergency: medical' },
  crime: { zh: '紧急：人身安全', en: 'emergency: personal safety' },
  fraud: { zh: '紧急：疑似诈骗', en: 'emergency: possible fraud' },
  self_harm: { zh: '紧急：有轻生表示，先安抚', en: 'emergency: may harm themselves, calm first' },
};

/** The reason in words; a colleague's note is said as written. */
export function handoverWords(reason: string): Bilingual {
  return reasons[reason] ?? { zh: reason, en: reason };
}
