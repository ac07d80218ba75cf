import type { Ports } from '../../ports/index.js';

/** The English names of all units by their Chinese ones, which is how a ticket's history calls them. */
export async function englishUnitNames({ directory }: Pick<Ports, 'directory'>): Promise<Record<string, string>> {
  return Object.fromEntries((await directory.units()).map(({ name }) => [name.zh, name.en]));
}
