import type { PublishedGuide } from './portal-desk.js';

const plain = (text: string): string => text.toLowerCase().replace(/[\s，。？！、,.?!]/g, '');

/** Pairs of neighbouring letters: Chinese has no spaces, and a typo spoils only two of them. */
function pairs(text: string): Set<string> {
  const letters = Array.from(plain(text));
  return new Set(letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}

/** How much of the question a name covers, 0 to 1; a name that is part of it or contains it counts whole. */
function likeness(question: string, name: string): number {
  const [asked, known] = [plain(question), plain(name)];
  if (asked === '' || known === '') return 0;
  if (asked.includes(known) || known.includes(asked)) return 1;
  const [wanted, given] = [pairs(asked), pairs(known)];
  const shared = [...wanted].filter((pair) => given.has(pair)).length;
  return shared / Math.min(wanted.size, given.size);
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
