import type { StaffActor } from '../../desk/access/actor.js';
import { subjectOf } from '../../desk/ticket/offered-actions.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { mustSee } from './run-ticket-command.js';
import { tellingPhotos } from './telling-photos.js';

/** Draws the photos of a ticket anew that were stored before files were cleaned; says how many. Throws `photo_unreadable`. */
export async function cleanPhotos(ports: Pick<Ports, 'files' | 'photos' | 'tickets'>, actor: StaffActor, no: string): Promise<number> {
  const ticket = await mustSee(ports, actor, no);
  mustMay(actor, 'ticket.dispatch', subjectOf(ticket));
  const telling = await tellingPhotos(ports, ticket);
  for (const photo of telling) await ports.files.replace({ ...photo, ...(await ports.photos.clean(photo.bytes)), mime: 'image/jpeg' });
  return telling.length;
}
