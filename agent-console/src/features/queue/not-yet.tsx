import { asRefusal } from '../../shared/api/refusal.js';
import { FetchFailed, Loading } from '../../shared/ui/panels.js';

/** A list before its first answer: the bones of it, or why there is none. */
export function NotYet({ error, retry, lines }: { error: Error | null; retry: () => void; lines: number }) {
  return error === null ? <Loading lines={lines} retry={retry} /> : <FetchFailed refusal={asRefusal(error)} retry={retry} />;
}
