/** What callers wrap around the thing they want; it must not count as a match. */
const wrapping = /我想|我要|想要|请问|帮我|给我|预约|办理|一下|那个|这个|\b(i would like|i'd like|i want|please|to book|book|the|a|an|for|to)\b/g;
const marks = /[\s\p{P}\p{S}]/gu;

/** Lower case without spaces, punctuation and polite wrapping. */
export function bare(text: string): string {
  const low = text.normalize('NFKC').toLowerCase();
  const unwrapped = low.replace(wrapping, '').replace(marks, '');
  return unwrapped === '' ? low.replace(marks, '') : unwrapped;
}

/** A whole term inside what was heard counts double, so that 九点半 beats 九点 and 失业登记 beats 失业. */
function score(heard: string, term: string): number {
  if (term !== '' && heard.includes(term)) return term.length * 2;
  return heard.length >= 2 && term.includes(heard) ? heard.length : 0;
}

/** Indexes of the choices a recognised text fits best; several when it fits them equally well, none when nothing fits. */
export function bestMatches(text: string, choices: readonly { terms: readonly string[] }[]): number[] {
  const heard = bare(text);
  const scores = choices.map(({ terms }) => Math.max(0, ...terms.map((term) => score(heard, bare(term)))));
  const best = Math.max(0, ...scores);
  return best === 0 ? [] : scores.flatMap((value, index) => (value === best ? [index] : []));
}
