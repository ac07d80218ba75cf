import { DeskError } from '../../desk/errors.js';
import { hiddenDataIn } from '../../desk/intake/hidden-data.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { StoredPhoto } from '../../ports/file-store.js';
import type { Ports } from '../../ports/index.js';

/** The stored photos of a ticket whose files still tell more than the picture shows. */
export async function tellingPhotos({ files }: Pick<Ports, 'files'>, { photos }: Pick<Ticket, 'photos'>): Promise<StoredPhoto[]> {
  const stored = await Promise.all(photos.map(({ fileId }) => files.get(fileId)));
  return stored.filter((photo) => photo !== null).filter(({ bytes }) => hiddenDataIn(bytes).length > 0);
}

/** Nothing goes to a unit with the place and camera still in it. Throws `photo_not_clean` with how many. */
export async function mustBeClean(ports: Pick<Ports, 'files'>, ticket: Pick<Ticket, 'photos'>): Promise<void> {
  const telling = await tellingPhotos(ports, ticket);
  if (telling.length > 0) throw new DeskError('photo_not_clean', { n: telling.length });
}
