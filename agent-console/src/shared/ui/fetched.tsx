import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asRefusal } from '../api/refusal.js';
import { FetchFailed, Loading } from './panels.js';

/** One fetched thing in its three states; a refetch never blanks what is on screen. */
export function Fetched<T>({ query, children, lines }: { query: UseQueryResult<T>; children: (data: T) => ReactNode; lines?: number }) {
  const retry = () => void query.refetch();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <FetchFailed refusal={asRefusal(query.error)} retry={retry} />;
  return <Loading retry={retry} {...(lines === undefined ? {} : { lines })} />;
}
