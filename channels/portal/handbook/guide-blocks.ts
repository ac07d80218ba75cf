import type { Bilingual, Lang } from '../../../server/contract/common.js';
import type { GuidePage } from '../../../server/contract/portal.js';
import { say } from './words.js';

/** A piece of the book; `tick` has a box before it. */
export interface Block {
  readonly kind: 'chapter' | 'guide' | 'field' | 'line' | 'tick' | 'small';
  readonly text: string;
}

/** One guide as it stands in the book: in short, then all thirteen fields, then what is often asked. */
export function guideBlocks(guide: GuidePage, lang: Lang): Block[] {
  const [between, joint] = lang === 'zh' ? ['：', '，'] : [': ', ', '];
  const told = (text: Bilingual): string => text[lang];
  const line = (text: string): Block => ({ kind: 'line', text });
  const materials = guide.materials.map(({ name, when, form, obtainBy }): Block => {
    const facts = [told(form), ...(when ? [told(when)] : []), ...(obtainBy === 'commitment' ? [told(say.byPromise)] : [])].join(joint);
    return obtainBy === 'data_sharing' ? line(`${told(name)} – ${told(say.spared)}`) : { kind: 'tick', text: `${told(name)} – ${facts}` };
  });
  const fields = guide.fields.flatMap(({ key, label, lines }): Block[] => [{ kind: 'field', text: told(label) }, ...(key === 'materials' ? materials : lines.map((one) => line(told(one))))]);
  const faqs = guide.faqs.flatMap(({ question, answer }): Block[] => [line(`${told(say.question)}${between}${told(question)}`), line(`${told(say.answer)}${between}${told(answer)}`)]);
  return [
    { kind: 'guide', text: told(guide.name) },
    { kind: 'small', text: told(say.version(guide.version, guide.effectiveFrom)) },
    ...guide.short.map(({ label, text }) => line(`${told(label)}${between}${told(text)}`)),
    ...fields,
    ...(faqs.length > 0 ? [{ kind: 'field' as const, text: told(say.faqs) }] : []),
    ...faqs,
  ];
}
