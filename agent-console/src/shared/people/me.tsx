import { createContext, useContext } from 'react';
import type { Me, Role } from '../../../../server/contract/staff.js';

export const MeContext = createContext<Me | null>(null);

/** Who is logged in; only asked for below the session gate. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe needs the session gate above it');
  return me;
}

export const hasRole = (me: Me, ...roles: Role[]): boolean => roles.some((role) => me.roles.includes(role));
