import type { PublishedGuide } from './portal-desk.js';

const plain = (text: string): string => text.toLowerCase().replace(/[\s，。？！、,.?!]/g, '');

/** Pairs of neighbouring letters: Chinese has no spaces, and a typo spoils only two of them. */
function pairs(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
const characters = (text: string): Set<string> => new Set(text.match(/\p{Script=Han}/gu));

function share(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
  const both = [...wanted].filter((part) => given.has(part)).length;
  return both / Math.max(1, Math.min(wanted.size, given.size));
}

/** How much of the question a name covers, 0 to 1; a name that is part of it or contains it counts whole. */
function likeness(question: string, name: string): number {
  const [asked, known] = [plain(question), plain(name)];
  if (asked === '' || known === '') return 0;
  if (asked.includes(known) || known.includes(asked)) return 1;
  const byPairs = share(pairs(asked), pairs(known));
  const [wanted, given] = [characters(asked), characters(known)];
  // A Chinese character says much by itself, a Latin letter nothing.
  return wanted.size > 1 && given.size > 1 ? (byPairs + share(wanted, given)) / 2 : byPairs;
}

const enough = 0.5;

/** Guides whose name, other names or summary the words fit, the best first. */
export function findGuides(guides: readonly PublishedGuide[], { q = '', category }: { q?: string | undefined; category?: string | undefined }): PublishedGuide[] {
  const within = guides.filter((published) => category === undefined || published.category === category);
  if (plain(q) === '') return within;
  const rated = within.map((published) => ({ published, score: Math.max(...namesOf(published).map((name) => likeness(q, name))) }));
  return rated.filter(({ score }) => score >= enough).sort((a, b) => b.score - a.score).map(({ published }) => published);
}

const namesOf = ({ guide, aliases }: PublishedGuide): string[] => [guide.name.zh, guide.name.en, ...aliases];
