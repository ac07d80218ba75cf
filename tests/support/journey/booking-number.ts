const spoken = '零幺二三四五六七八九';

/** The booking number somebody hears, as figures; throws with what was heard when there is none. */
export function bookingNumberIn(heard: string): string {
  const [, words] = /预约号是：([零幺二三四五六七八九 ，]+)。/.exec(heard) ?? [];
  if (words === undefined) throw new Error(`no booking number was read back: ${heard}`);
  return Array.from(words)
    .flatMap((word) => (spoken.includes(word) ? [spoken.indexOf(word)] : []))
    .join('');
}

/** Eight figures as the line says them: one by one, 1 as 幺, a pause after every second. */
export function digitByDigit(bookingNo: string): string {
  const words = Array.from(bookingNo, (figure) => spoken.charAt(Number(figure)));
  return [0, 2, 4, 6].map((from) => words.slice(from, from + 2).join(' ')).join('，');
}
