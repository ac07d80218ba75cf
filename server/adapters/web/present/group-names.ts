import type { Bilingual } from '../../../contract/common.js';
import { ticketType } from '../../../contract/ticket-facts.js';
import { ticketTypeWords } from '../../../contract/words/vocabulary.js';
import { isTopicCode, topics } from '../../../desk/intake/topics.js';
import type { Dimension } from '../../../desk/reports/kpi.js';
import type { Ports } from '../../../ports/index.js';
import { none } from '../../../ports/ticket-store.js';

/** The words for a group when figures are split one way. */
export type GroupName = (by: Dimension, key: string | null) => Bilingual;

const unknown: Record<Dimension, Bilingual> = {
  unit: { zh: '服务台（未派单）', en: 'The desk (not dispatched)' },
  topic: { zh: '未分类', en: 'No topic' },
  area: { zh: '属地不明', en: 'Area not known' },
  type: { zh: '类型不明', en: 'Type not known' },
  person: { zh: '没有经手人', en: 'Nobody' },
};

/** Looks the names up once. */
export async function groupNames({ directory }: Pick<Ports, 'directory'>): Promise<GroupName> {
  const units = new Map((await directory.units()).map(({ id, name }) => [id, name]));
  const plain = (key: string): Bilingual => ({ zh: key, en: key });
  const named: Record<Dimension, (key: string) => Bilingual> = {
    unit: (key) => units.get(key) ?? plain(key),
    area: (key) => units.get(key) ?? plain(key),
    topic: (key) => (isTopicCode(key) ? topics[key] : plain(key)),
    type: (key) => {
      const known = ticketType.safeParse(key);
      return known.success ? ticketTypeWords[known.data] : plain(key);
    },
    person: plain,
  };
  return (by, key) => (key === null ? unknown[by] : named[by](key));
}

interface Picked {
  by?: Dimension | undefined;
  key?: string | undefined;
  topic?: string | undefined;
}

/** What a list of cases is limited to, in words; null when it is everything. People go by their own name. */
export function namesOfGroup(nameOf: GroupName, { by, key, topic }: Picked, person: string | undefined): Bilingual | null {
  const named = by === 'person' && person !== undefined ? { zh: person, en: person } : by && nameOf(by, key ?? null);
  const about = topic === undefined ? undefined : nameOf('topic', topic === none ? null : topic);
  const parts = [about, named].filter((part) => part !== undefined);
  return parts.length === 0 ? null : { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}
