import type { Ports } from '../ports/index.js';

/** Units the words complain about: they may neither handle nor see the matter. */
export async function blockedUnits(ports: Pick<Ports, 'directory'>, whom: string | null | undefined): Promise<string[]> {
  if (!whom) return [];
  const units = await ports.directory.units();
  return units.filter((unit) => whom.includes(unit.name.zh) || unit.name.zh.includes(whom)).map((unit) => unit.id);
}
