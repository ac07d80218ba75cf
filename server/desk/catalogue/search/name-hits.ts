import type { Text } from '../../text.js';
import { wordsOf } from './asked-words.js';
import type { FacetKind, GuideIndex, KnownName } from './guide-index.js';
import { characterLikeness, initialLikeness, letterLikeness } from './name-likeness.js';
import { hasChinese, lettersOf } from './spelling.js';

/** Why a guide was found; `words` is the name, spoken name or group that fits. */
export interface FoundBecause {
  readonly by: 'name' | 'alias' | 'sound' | 'initials' | 'content' | FacetKind;
  readonly words: Text | null;
}
/** How well a guide fits, and by what. */
export interface Hit {
  score: number;
  because: FoundBecause;
}
/** By place in the catalogue. */
export type Hits = Map<number, Hit>;

/** From here on a guide is shown. */
export const enough = 0.5;
/** Names looked at closely, of each way to find them. */
const closely = 150;
/** A longer Chinese question is a story; what only sounds alike in it means nothing. */
const longestHeard = 14;

const plainly = (words: string): Text => ({ zh: words, en: words });

/** Keeps a hit if the guide has no better one. */
export function keepBest(hits: Hits, at: number, hit: Hit): void {
  if (hit.score > (hits.get(at)?.score ?? 0)) hits.set(at, hit);
}

/** A name in one language is told as the guide's name, not repeated. */
const nameReason = ({ field, said }: KnownName): FoundBecause => (field === 'name' ? { by: 'name', words: null } : { by: 'alias', words: plainly(said) });

function byCharacters({ names, characters }: GuideIndex, asked: string, hits: Hits): void {
  const near = characters.nearest(asked, { least: 1, most: closely });
  for (const entry of near) {
    const name = names[entry];
    if (name) keepBest(hits, name.at, { score: characterLikeness(asked, name.plain), because: nameReason(name) });
  }
}

/** One character says little: every name that holds it, the shortest first. */
function byOneCharacter({ names }: GuideIndex, asked: string, hits: Hits): void {
  for (const name of names) if (name.plain.includes(asked)) keepBest(hits, name.at, { score: enough + 0.2 / name.plain.length, because: nameReason(name) });
}

/** Chinese that only sounds like a name must sound like it throughout. */
const soundDiscount = 0.85;

const sounded = (name: KnownName): FoundBecause => (hasChinese(name.plain) ? { by: 'sound', words: plainly(name.said) } : nameReason(name));

function byLetters(index: GuideIndex, asked: string, hits: Hits): void {
  const typed = !hasChinese(asked);
  if (!typed && asked.length > longestHeard) return;
  for (const letters of lettersOf(asked)) {
    for (const entry of index.letters.nearest(letters, { least: 1, most: closely })) {
      const spelling = index.spellings[entry];
      const name = spelling && index.names[spelling.name];
      if (name) keepBest(hits, name.at, { score: letterLikeness(letters, spelling.letters, typed) * (typed ? 1 : soundDiscount), because: sounded(name) });
    }
  }
}

function byInitials(index: GuideIndex, asked: string, hits: Hits): void {
  if (!/^[a-z]{2,8}$/.test(asked)) return;
  for (const entry of index.firstLetters.nearest(asked, { least: asked.length - 1, most: closely })) {
    const initial = index.initials[entry];
    const name = initial && index.names[initial.name];
    if (name) keepBest(hits, name.at, { score: initialLikeness(asked, initial.letters), because: { by: 'initials', words: plainly(name.said) } });
  }
}

/** Groups that what was asked names: 老人 leads to what is for older people. A word in a long story counts only when nothing else fits. */
function byFacets({ facets }: GuideIndex, asked: string, hits: Hits): void {
  const longest = [...hits.values()].some(({ score }) => score >= enough) ? 2 : asked.length;
  const said = new Set(wordsOf(asked));
  const stands = (word: string): boolean => (hasChinese(word) ? asked.includes(word) : word === asked || said.has(word));
  const named = (word: string): boolean => word.length > 1 && stands(word) && word.length * longest >= asked.length;
  for (const { kind, label, words, guides } of facets) {
    if (words.some(named)) for (const [place, at] of guides.entries()) keepBest(hits, at, { score: enough + 0.1 / (place + 1), because: { by: kind, words: label } });
  }
}

/** Chinese that stands in a name as it was written need not be listened to. */
const wellNamed = (hits: Hits): boolean => [...hits.values()].some(({ score }) => score >= 0.8);

/** All guides whose names or groups fit what was asked, each by the way it fits best. */
export function nameHits(index: GuideIndex, asked: string): Hits {
  const hits: Hits = new Map();
  if (/^\p{Script=Han}$/u.test(asked)) byOneCharacter(index, asked, hits);
  if (hasChinese(asked)) byCharacters(index, asked, hits);
  if (!wellNamed(hits)) byLetters(index, asked, hits);
  byInitials(index, asked, hits);
  byFacets(index, asked, hits);
  return hits;
}
