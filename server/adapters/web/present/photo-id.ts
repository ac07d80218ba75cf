/** A photo is read as part of its ticket, so its public id names both: `<ticket number>-<file id>`. */
export const photoAddressId = (ticketNo: string, fileId: string): string => `${ticketNo}-${fileId}`;

/** The two halves again. */
export function readPhotoId(id: string): { no: string; fileId: string } {
  const cut = id.indexOf('-');
  return { no: id.slice(0, Math.max(cut, 0)), fileId: id.slice(cut + 1) };
}
