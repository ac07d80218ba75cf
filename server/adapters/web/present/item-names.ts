import type { Ports } from '../../../ports/index.js';

/** What each service item is called; an unknown code names itself. */
export async function itemNames({ directory }: Pick<Ports, 'directory'>): Promise<(code: string) => string> {
  const names = new Map((await directory.items()).map((item) => [item.code, item.nameZh]));
  return (code) => names.get(code) ?? code;
}
