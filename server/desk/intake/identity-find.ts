export type IdentityKind = 'name' | 'phone' | 'id_number' | 'email' | 'plate' | 'door';

export interface Found {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly end: number;
  /** Set where the find itself says whose it is. */
  readonly own?: boolean;
  /** Whose it is when the words before say nothing. */
  readonly usual?: boolean;
}

export type Find = (text: string) => Found[];

/** Full-width letters and digits to half width, one unit for one, so that offsets stay. */
export function digitsPlain(text: string): string {
  return text.replaceAll(/[！-～]/g, (wide) => (/[０-９Ａ-Ｚａ-ｚ＠．－]/.test(wide) ? String.fromCharCode(wide.charCodeAt(0) - 0xfee0) : wide));
}

/** Every match of a pattern; a group named `it` is the part that counts. */
export function every(pattern: RegExp, found: Omit<Found, 'start' | 'end'>): Find {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      const it = match.groups?.['it'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(it);
      return { ...found, start, end: start + it.length };
    });
}
