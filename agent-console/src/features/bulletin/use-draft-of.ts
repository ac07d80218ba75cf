import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { beginBulletin, bulletinsQuery } from './api.js';

/** Opens the bulletin of these dates, a draft before one handed in; begins one where there is none. */
export function useDraftOf() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return async (dates: { first: string; last: string }): Promise<void> => {
    const lines = await cache.query(bulletinsQuery);
    const own = lines.filter(({ first, last }) => first === dates.first && last === dates.last);
    const { id } = own.find(({ state }) => state === 'draft') ?? own[0] ?? (await beginBulletin(dates));
    await navigate(`/bulletins/${id}`);
  };
}
