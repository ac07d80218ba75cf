/** Who hears what. Both namespaces have a room for each watched conversation; staff also have one each and one for all. */
export const conversationRoom = (id: string): string => `conversation:${id}`;
export const staffRoom = (id: string): string => `staff:${id}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
/** Who has the ticket open, and who sees it in a list. */
export const openTicketRoom = (no: string): string => `ticket-open:${no}`;
export const listedTicketRoom = (no: string): string => `ticket-listed:${no}`;
export const hallRoom = (centreId: string): string => `hall:${centreId}`;
export const allStaff = 'staff:all';
