import { bestMatches } from '../dialogue/matching.js';
import type { Doing } from './side.js';

/** The service guides. */
export const guideDoing: Doing<'load_topics' | 'load_guides' | 'find_guides' | 'read_guide' | 'text_guide'> = {
  load_topics: async (_effect, { guides }) => ({ kind: 'topics', topics: await guides.topics() }),
  load_guides: async ({ topic }, { guides }) => ({ kind: 'guides', guides: await guides.guides(topic) }),
  find_guides: async ({ text, sure }, { guides }) => {
    const all = await guides.guides();
    const found = bestMatches(text, all.map(({ name, aliases }) => ({ terms: [name.zh, name.en, ...aliases] })));
    return { kind: 'guides_found', sure, guides: found.flatMap((at) => all[at] ?? []) };
  },
  read_guide: async ({ itemCode }, { guides }) => ({ kind: 'guide', guide: await guides.read(itemCode) }),
  text_guide: async ({ guide, phone, lang }, { guides }) => ({ kind: 'guide_texted', guide, phone, sent: await guides.text({ itemCode: guide.itemCode, phone, lang }) }),
};
