const personWords = /转?人工|真人|话务员|客服|接线员|找个人|\b(person|human|agent|operator|representative)\b/i;

/** Whether a caller asks, in words, for a person. */
export function asksForPerson(text: string): boolean {
  return personWords.test(text);
}
