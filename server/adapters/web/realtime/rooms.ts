/** Who hears what. Both namespaces have a room for each watched conversation; staff also have one each and one for all. */
export const conversationRoom = (id: string): string => `conversation:${id}`;
export const staffRoom = (id: string): string => `staff:${id}`;
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;
export const allStaff = 'staff:all';
