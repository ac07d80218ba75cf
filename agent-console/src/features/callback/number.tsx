import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CallerView } from '../../../../server/contract/ticket-detail.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useNow } from '../../shared/time/use-now.js';
import { Problem } from '../../shared/ui/panels.js';
import { askNumber } from './api.js';
import { words } from './words.js';

/** Why nobody may ring, if so. */
function noCallReason({ way, phone, anonymous, confidential }: CallerView): Bilingual | null {
  if (way === 'text_only') return words.noCalls;
  if (phone !== null) return phone.canUnmask ? null : words.notAllowed;
  if (anonymous) return words.anonymous;
  return confidential ? words.kept : words.noPhone;
}

interface Shown {
  value: string;
  hideAt: number;
}

function ShownNumber({ shown, hide }: { shown: Shown; hide: () => void }) {
  const say = useSay();
  const left = Math.ceil((shown.hideAt - useNow(1000)) / 1000);
  if (left <= 0) return null;
  return (
    <span className="row">
      <a href={`tel:${shown.value}`} className="num strong">
        {shown.value}
      </a>
      <span className="meta num">{say(words.shownFor, { n: left })}</span>
      <Button size="small" onClick={hide}>
        {say(words.hide)}
      </Button>
    </span>
  );
}

/** The number behind one press, recorded as a call-back; off with the reason for those who must not be rung. */
export function CallNumber({ no, caller }: { no: string; caller: CallerView }) {
  const say = useSay();
  const [shown, setShown] = useState<Shown | null>(null);
  const ask = useMutation({ mutationFn: () => askNumber(no, { field: 'phone', purpose: 'callback', reason: say(words.unmaskReason) }), onSuccess: setShown });
  const reason = noCallReason(caller);
  return (
    <div className="stack">
      <div className="row">
        {caller.phone !== null && <span className="num muted">{caller.phone.masked}</span>}
        <Button disabled={reason !== null} loading={ask.isPending} onClick={() => ask.mutate()}>
          {say(words.call)}
        </Button>
        {shown !== null && <ShownNumber shown={shown} hide={() => setShown(null)} />}
      </div>
      <p className={reason === null ? 'meta' : 'strong'}>{say(reason ?? words.callRecorded)}</p>
      {ask.error !== null && <Problem refusal={asRefusal(ask.error)} />}
    </div>
  );
}
