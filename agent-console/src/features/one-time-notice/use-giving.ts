import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useHref } from 'react-router';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { useNotices } from '../../shared/ui/notices.js';
import { giveInTalk, giveOnTicket } from './api.js';
import { isKept, languageOf, type Subject, type Way } from './ways.js';
import { words } from './words.js';

const told = { print: words.printed, sms: words.sent, chat: words.said };

/** Gives one notice one way, once: the record first, then the paper. */
export function useGiving(subject: Subject, itemCode: string, close: () => void) {
  const say = useSay();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const { ticket, talk } = subject;
  const [card] = useState(() => crypto.randomUUID());
  const [blocked, setBlocked] = useState(false);
  const paper = useHref(`/notices/${itemCode}?${new URLSearchParams({ lang: languageOf(subject), ...(ticket && { no: ticket.row.no }) }).toString()}`);
  const give = async (way: Way) => {
    if (way === 'chat' && talk !== null) await giveInTalk(talk.id, { id: card, itemCode });
    if (way !== 'chat' && ticket !== null && isKept(subject)) await giveOnTicket(ticket.row, itemCode, way);
  };
  const run = useMutation({
    mutationFn: give,
    onSuccess: (_, way) => {
      const opened = way !== 'print' || window.open(paper, '_blank') !== null;
      setBlocked(!opened);
      if (opened) {
        tell(say(told[way]));
        close();
      }
      return refresh();
    },
    onError: refresh,
  });
  function refresh() {
    return Promise.all([...(ticket === null ? [] : [keys.ticket(ticket.row.no)]), ...(talk === null ? [] : [keys.conversation(talk.id)])].map((queryKey) => cache.invalidateQueries({ queryKey })));
  }
  return { give: (way: Way) => run.mutate(way), pending: run.isPending, way: run.variables, refusal: run.error === null ? null : asRefusal(run.error), paper: blocked ? paper : null };
}
