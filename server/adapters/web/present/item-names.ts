import type { Bilingual } from '../../../contract/common.js';
import type { Ports } from '../../../ports/index.js';

/** What each service item is called; an unknown code names itself. */
export async function itemNames({ directory }: Pick<Ports, 'directory'>): Promise<(code: string) => Bilingual> {
  const names = new Map((await directory.items()).map(({ code, nameZh, nameEn }) => [code, { zh: nameZh, en: nameEn }]));
  return (code) => names.get(code) ?? { zh: code, en: code };
}
