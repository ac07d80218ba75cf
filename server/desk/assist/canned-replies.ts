import type { Template } from '../templates/template.js';
import type { Lang } from '../text.js';

const most = 3;
/** Share of the pairs of letters of a template that the talk has too, below which it is chance. */
const telling = 0.12;
/** Places to be filled say nothing of what a template is about. */
const places = /\{[^}]*\}|\[\[[^\]]*\]\]/g;

function pairsOf(text: string): Set<string> {
  const plain = text.replaceAll(places, ' ').toLowerCase();
  const pairs = new Set<string>();
  for (const run of plain.match(/\p{Script=Han}+|[a-z]{3,}/gu) ?? []) {
    if (/[a-z]/.test(run)) pairs.add(run);
    else for (let at = 1; at < run.length; at += 1) pairs.add(run.slice(at - 1, at + 1));
  }
  return pairs;
}

const shareOf = (talk: ReadonlySet<string>, pairs: ReadonlySet<string>): number => (pairs.size === 0 ? 0 : [...pairs].filter((pair) => talk.has(pair)).length / pairs.size);

function nearness(talk: ReadonlySet<string>, { text: { name, body } }: Template, lang: Lang): number {
  return Math.max(shareOf(talk, pairsOf(name[lang])), shareOf(talk, pairsOf((lang === 'en' ? body.en : null) ?? body.zh)));
}

/** The canned texts that have most in common with what is being talked about, best first, at most three. */
export function fittingReplies(talk: string, templates: readonly Template[], lang: Lang): Template[] {
  const heard = pairsOf(talk);
  const rated = templates.filter(({ text, deletedAt }) => deletedAt === null && text.uses.includes('chat')).map((template) => ({ template, near: nearness(heard, template, lang) }));
  return rated
    .filter(({ near }) => near >= telling)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ template }) => template);
}
