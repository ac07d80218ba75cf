import { useQuery } from '@tanstack/react-query';
import { keys } from '../../shared/api/keys.js';
import { fetchTicket } from '../ticket/index.js';

/** A whole ticket by its number; asked once, however many parts of a page read it. */
export function useTicket(no: string) {
  return useQuery({ queryKey: keys.ticket(no), queryFn: () => fetchTicket(no), enabled: no !== '' });
}
