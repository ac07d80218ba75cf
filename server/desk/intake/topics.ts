import { categories } from '../catalogue/categories.js';
import type { Text } from '../text.js';

/** What a matter is about: the 14 service categories, the conduct of offices, and the rest. */
export const topics = {
  ...categories,
  government_conduct: { zh: '政务作风', en: 'Conduct of offices' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Text>;

export type TopicCode = keyof typeof topics;

/** Whether a text is one of the 16 topic codes. */
export function isTopicCode(text: string): text is TopicCode {
  return Object.hasOwn(topics, text);
}

/** A unit's part of the district, by the names people call its places. */
interface Covered {
  readonly id: string;
  readonly areas: readonly string[];
}

export interface Area {
  readonly unitId: string;
  /** The name that was found, e.g. 幸福里. */
  readonly name: string;
}

/** What makes a name one of a road or a stop: a long road runs on into the next subdistrict. 街道 is the subdistrict itself. */
const roadEnd = /^(大?[路桥]|大?街(?!道)|大道|胡同|公路|高速|站)/;

type Hit = Area & { readonly rank: number };

/** A name by itself outranks one that only names a road; then the longer one is the more exact. */
function hitsIn(place: string, { id, areas }: Covered): Hit[] {
  return areas.filter((name) => name !== '' && place.includes(name)).map((name) => {
    const ends = place.split(name).slice(1);
    return { unitId: id, name, rank: name.length + (ends.every((end) => roadEnd.test(end)) ? 0 : 100) };
  });
}

/** The subdistrict a place lies in, by the names its text contains; null when none is named, or two equally well. */
export function areaOf(place: string, units: readonly Covered[]): Area | null {
  const text = place.normalize('NFKC').replaceAll(/\s+/g, '');
  const hits = units.flatMap((unit) => hitsIn(text, unit));
  const top = Math.max(...hits.map(({ rank }) => rank));
  const [best, ...others] = hits.filter(({ rank }) => rank === top);
  return best === undefined || others.some(({ unitId }) => unitId !== best.unitId) ? null : { unitId: best.unitId, name: best.name };
}
