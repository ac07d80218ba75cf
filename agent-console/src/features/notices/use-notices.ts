import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { StaffNotice, StaffNotices } from '../../../../server/contract/notices.js';
import { keys } from '../../shared/api/keys.js';
import { useSay } from '../../shared/i18n/language.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { fetchNotices, markRead } from './api.js';
import { useNoticeWords } from './use-notice-words.js';
import { words } from './words.js';

/** One's notices as the desk keeps them. */
export const useNotices = () => useQuery({ queryKey: keys.notices, queryFn: fetchNotices });

/** Marks some as read; the list asks again and shows what the desk kept. */
export function useMarkRead() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: markRead,
    onSuccess: ({ unread }) => {
      cache.setQueryData<StaffNotices>(keys.notices, (held) => held && { ...held, unread });
      return cache.invalidateQueries({ queryKey: keys.notices });
    },
  });
}

const isPressing = ({ severity, read }: StaffNotice): boolean => severity === 'urgent' && !read;

/** Says aloud an urgent notice that came while the page was open; what lay there before is only counted. */
export function useUrgentAloud(notices: readonly StaffNotice[] | undefined): void {
  const announce = useAnnounce();
  const say = useSay();
  const wordsOf = useNoticeWords();
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (notices === undefined) return;
    const before = known.current;
    known.current = new Set(notices.map(({ id }) => id));
    const fresh = before === null ? undefined : notices.find((notice) => isPressing(notice) && !before.has(notice.id));
    if (fresh) announce(say(words.announced, { text: wordsOf(fresh) }));
  }, [notices, announce, say, wordsOf]);
}
