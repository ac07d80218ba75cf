import { z } from 'zod';
import { role } from './staff.js';

const conflictName = z.enum(['reviews_own_work', 'dispatches_to_self', 'calls_back_own_work', 'supervises_self', 'admins_not_apart', 'audits_self', 'admin_sees_citizens', 'unit_missing']);
export type ConflictName = z.infer<typeof conflictName>;

/** One person with their roles, and the roles that ought to be another person's. */
const accessLine = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  roles: z.array(role),
  unitId: z.string().nullable(),
  conflicts: z.array(z.object({ conflict: conflictName, roles: z.array(role) })),
});
export type AccessLine = z.infer<typeof accessLine>;
export const accessLines = z.array(accessLine);
