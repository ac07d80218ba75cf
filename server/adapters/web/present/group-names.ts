import type { Bilingual } from '../../../contract/common.js';
import { ticketType } from '../../../contract/ticket-facts.js';
import { ticketTypeWords } from '../../../contract/words/vocabulary.js';
import { isTopicCode, topics } from '../../../desk/intake/topics.js';
import type { Dimension } from '../../../desk/reports/kpi.js';
import type { Ports } from '../../../ports/index.js';

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
