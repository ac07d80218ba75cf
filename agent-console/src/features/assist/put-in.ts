/** What was written stays; what is put in begins on a line of its own. */
export const putIn = (written: string, piece: string): string => (written.trim() === '' ? piece : `${written.trimEnd()}\n${piece}`);
