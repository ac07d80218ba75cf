/** The GSM 7-bit alphabet; anything else makes the whole text UCS-2. */
const basic = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
const extended = new Set('^{}\\[~]|€');

/** Characters a message of one part holds, and each part of several. */
const room = { gsm7: { one: 160, many: 153 }, ucs2: { one: 70, many: 67 } } as const;

function gsmLength(text: string): number | null {
  let length = 0;
  for (const character of text) {
    if (!basic.has(character) && !extended.has(character)) return null;
    length += extended.has(character) ? 2 : 1;
  }
  return length;
}

/** How many parts a text is sent, and paid, as. */
export function segments(text: string): number {
  const gsm = gsmLength(text);
  const length = gsm ?? text.length;
  const { one, many } = gsm === null ? room.ucs2 : room.gsm7;
  return length <= one ? 1 : Math.ceil(length / many);
}
