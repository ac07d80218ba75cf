/** How people say that they were misunderstood, at the beginning of what they write. */
const signs: readonly RegExp[] = [
  /^(不是(?=[，,。.！!\s]|$)|不对|错了|搞错|弄错|答错|答非所问|你?没(听|看|弄|搞)(懂|明白)|你理解错)/,
  /^(我|俺)(问|说|讲|指|要问|想问)的(是|不是)/,
  /不是(这个|这件|那个|问这|说这|这意思|这个意思)|我问的不是|没回答我|答非所问/,
  /^(no,|no\.|not that|that's not|that is not|wrong|i meant|i mean)|not what i (asked|meant)|didn't answer/i,
];

/** Whether the words put the answer before them right. */
export function isCorrection(text: string): boolean {
  const said = text.trim();
  return signs.some((sign) => sign.test(said));
}
