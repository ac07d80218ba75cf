import type { Text } from '../text.js';

/** What is compared of a matter; names and phones come as keys, never in clear. */
export interface Matter {
  readonly text: string;
  readonly place: string;
  readonly topic: string | null;
  /** Contact id, keyed hash of the phone; empty for anonymous callers. */
  readonly callerKeys: readonly string[];
}

export type LikenessKind = 'caller' | 'place' | 'topic' | 'text';

export interface LikenessReason {
  readonly kind: LikenessKind;
  readonly words: Text;
}

export interface Likeness {
  /** 0 to 1; from `probablySame` on a person should look at both. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly LikenessReason[];
}

export interface LikeMatter<M extends Matter> extends Likeness {
  readonly matter: M;
}

/** Words alone, or place and topic alone, never reach it: some second sign must agree. */
export const probablySame = 0.6;

const weights = { text: 0.4, caller: 0.3, place: 0.25, topic: 0.15 } as const satisfies Record<LikenessKind, number>;
/** The matter stands at the beginning; the rest is story. */
const textRead = 300;
/** Share of common pairs at which two texts say the same. */
const sameWords = 0.5;
const worthNaming = 0.3;
const runsNamed = 3;

/** How far each sign agrees, 0 to 1. */
type Signs = Readonly<Record<LikenessKind, number>>;

/** Pairs of neighbouring letters, each as one number; none spans a mark or a space. */
function pairsOf(text: string): number[] {
  const plain = text.slice(0, textRead).toLowerCase();
  const pairs: number[] = [];
  for (let at = 1; at < plain.length; at += 1) {
    const [before, here] = [plain.charCodeAt(at - 1), plain.charCodeAt(at)];
    if (isLetter(before) && isLetter(here)) pairs.push(before * 65_536 + here);
  }
  return pairs;
}

/** Han characters, Latin letters and digits: fast, as it runs 60,000 times a keystroke. */
function isLetter(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function overlap(mine: ReadonlySet<number>, theirs: readonly number[]): number {
  if (theirs.length === 0 || mine.size === 0) return 0;
  return new Set(theirs.filter((pair) => mine.has(pair))).size / Math.sqrt(mine.size * theirs.length);
}

/** The longest stretches both texts have in common, as the new text writes them. */
function sharedRuns(text: string, other: string): string[] {
  const theirs = new Set(pairsOf(other));
  const plain = text.slice(0, textRead);
  const runs: string[] = [];
  let run = '';
  for (let at = 1; at <= plain.length; at += 1) {
    const inBoth = at < plain.length && theirs.has(pairsOf(plain.slice(at - 1, at + 1))[0] ?? -1);
    if (inBoth) run = run === '' ? plain.slice(at - 1, at + 1) : run + plain.charAt(at);
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return [...new Set(runs)].sort((a, b) => b.length - a.length).slice(0, runsNamed);
}

const digits: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };

/** One spelling for a place: 三号楼 and 3 号楼 are the same. */
function plainPlace(place: string): string {
  return place.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll(/[一二三四五六七八九](?=[号栋幢单楼层])/gu, (numeral) => digits[numeral] ?? numeral);
}

function numbersIn(place: string): string {
  return (place.match(/\d+/g) ?? []).join(' ');
}

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other;

/** 1 for the same place, less where one only names the other's surroundings, little where house numbers differ. */
function placeStrength(mine: string, theirs: string): number {
  if (mine.length < 2 || theirs.length < 2) return 0;
  if (mine === theirs) return 1;
  if (mine.includes(theirs) || theirs.includes(mine)) return 0.8;
  const share = overlap(new Set(pairsOf(mine)), pairsOf(theirs));
  if (share < 0.5) return 0;
  return differ(numbersIn(mine), numbersIn(theirs)) ? 0.3 : share;
}

interface Draft {
  readonly matter: Matter;
  readonly pairs: ReadonlySet<number>;
  readonly place: string;
}

const draftOf = (matter: Matter): Draft => ({ matter, pairs: new Set(pairsOf(matter.text)), place: plainPlace(matter.place) });

function signsOf({ matter, pairs, place }: Draft, other: Matter): Signs {
  return {
    text: Math.min(1, overlap(pairs, pairsOf(other.text)) / sameWords),
    caller: matter.callerKeys.some((key) => other.callerKeys.includes(key)) ? 1 : 0,
    place: placeStrength(place, plainPlace(other.place)),
    topic: matter.topic !== null && matter.topic === other.topic ? 1 : 0,
  };
}

const worth = (signs: Signs, kind: LikenessKind): number => signs[kind] * weights[kind];
const kinds = ['text', 'caller', 'place', 'topic'] as const satisfies readonly LikenessKind[];
const scoreOf = (signs: Signs): number => Math.min(1, kinds.reduce((sum, kind) => sum + worth(signs, kind), 0));

const wording: Readonly<Record<LikenessKind, (mine: Matter, other: Matter) => Text>> = {
  text: (mine, other) => {
    const runs = sharedRuns(mine.text, other.text);
    return { zh: `都说到：${runs.join('、')}`, en: `Both say: ${runs.join(', ')}` };
  },
  caller: () => ({ zh: '同一位来电人', en: 'Same caller' }),
  place: (_, { place }) => ({ zh: `地点相同或相近：${place}`, en: `Same or near place: ${place}` }),
  topic: () => ({ zh: '同一主题', en: 'Same topic' }),
};

function reasonsOf(signs: Signs, mine: Matter, other: Matter): LikenessReason[] {
  const telling = kinds.filter((kind) => signs[kind] >= worthNaming).sort((a, b) => worth(signs, b) - worth(signs, a));
  return telling.map((kind) => ({ kind, words: wording[kind](mine, other) }));
}

/** How near two matters are, and why. */
export function likeness(matter: Matter, other: Matter): Likeness {
  const signs = signsOf(draftOf(matter), other);
  return { score: scoreOf(signs), reasons: reasonsOf(signs, matter, other) };
}

/** The candidates that are probably the same matter, the nearest first; 200 take a few milliseconds. */
export function likest<M extends Matter>(matter: Matter, candidates: readonly M[], most = 3): LikeMatter<M>[] {
  const draft = draftOf(matter);
  const rated = candidates.map((candidate) => {
    const signs = signsOf(draft, candidate);
    return { candidate, signs, score: scoreOf(signs) };
  });
  const near = rated.filter(({ score }) => score >= probablySame).sort((a, b) => b.score - a.score).slice(0, most);
  return near.map(({ candidate, signs, score }) => ({ matter: candidate, score, reasons: reasonsOf(signs, matter, candidate) }));
}
