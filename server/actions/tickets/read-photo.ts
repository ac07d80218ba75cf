import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { StoredPhoto } from '../../ports/file-store.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from './run-ticket-command.js';

/** A photo of a ticket this reader may see. */
export async function readPhoto(ports: Pick<Ports, 'files' | 'tickets'>, actor: StaffActor, { no, fileId }: { no: string; fileId: string }): Promise<StoredPhoto> {
  mustMay(actor, 'queue.read', desk);
  const ticket = await mustSee(ports, actor, no);
  const photo = ticket.photos.some((known) => known.fileId === fileId) ? await ports.files.get(fileId) : null;
  if (!photo) throw new DeskError('not_found', { what: 'photo' });
  return photo;
}
