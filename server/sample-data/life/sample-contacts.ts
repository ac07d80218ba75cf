import type { Ports } from '../../ports/index.js';
import { callers } from './people.js';

/** The contact of every sample caller by phone, made when new: whoever opens one finds their matters and their visits. */
export async function sampleContacts({ contacts }: Pick<Ports, 'contacts'>): Promise<Map<string, string>> {
  return new Map(await Promise.all(callers.map(async ({ phone, name }) => [phone, (await contacts.ofPhone(phone, name)).id] as const)));
}
