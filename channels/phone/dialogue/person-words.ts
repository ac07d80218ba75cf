const personWords = /转?人工|真人|话务员|客服|接线员|找个人|\b(person|human|agent|operator|representative)\b/i;
/** Somebody who tells a story may speak of an agent or of 客服; who asks for one says little else. */
const mostHan = 8;
const mostWords = 6;

/** Whether a caller asks, in words, for a person. */
export function asksForPerson(text: string): boolean {
  return personWords.test(text);
}

/** The same where a story was asked for: only a short answer counts. */
export function asksOnlyForPerson(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z']+/g)?.length ?? 0;
  return asksForPerson(text) && han <= mostHan && words <= mostWords;
}
