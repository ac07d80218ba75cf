import type { Ports } from '../../ports/index.js';

/** Units the words complain about: they may neither handle nor see the matter. Part of a name counts when only one unit has it:
 *  “街道” must not shut out every subdistrict. */
export async function blockedUnits(ports: Pick<Ports, 'directory'>, whom: string | null | undefined): Promise<string[]> {
  if (!whom) return [];
  const units = await ports.directory.units();
  const named = units.filter(({ name }) => whom.includes(name.zh) || whom.toLowerCase().includes(name.en.toLowerCase()));
  const likely = units.filter(({ name }) => name.zh.includes(whom));
  return (named.length === 0 && likely.length === 1 ? likely : named).map(({ id }) => id);
}
