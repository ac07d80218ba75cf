import type { ServiceGuide } from '../../desk/catalogue/guide.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';

/** The guide in force for a matter, or `not_found`. */
export async function guideInForce({ directory }: Pick<Ports, 'directory'>, itemCode: string): Promise<ServiceGuide> {
  const guide = (await directory.guides()).find((one) => one.itemCode === itemCode);
  if (!guide) throw new DeskError('not_found', { what: 'guide' });
  return guide;
}
