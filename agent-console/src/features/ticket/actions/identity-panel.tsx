import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { IdentityCheck, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { keys } from '../../../shared/api/keys.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useSettled } from '../../../shared/time/use-settled.js';
import { Problem } from '../../../shared/ui/panels.js';
import { checkIdentity, cleanPhotos } from '../api.js';
import { isChecked, sendsWhole, writtenIn } from './identity-answer.js';
import { Decisions, FoundTexts } from './identity-finds.js';
import { identityWords as words } from './identity-words.js';
import type { ActionForm } from './use-action-form.js';

const settleMs = 500;

function Photos({ no, photos: { all, telling } }: { no: string; photos: IdentityCheck['photos'] }) {
  const say = useSay();
  const cache = useQueryClient();
  const clean = useMutation({ mutationFn: () => cleanPhotos(no), onSuccess: () => cache.invalidateQueries({ queryKey: keys.identities(no) }) });
  if (all === 0) return null;
  if (telling === 0) return <p className="meta">{say(words.photosClean, { n: all })}</p>;
  return (
    <div className="stack">
      <p className="row">
        <span className="strong">! {say(words.photosTelling, { n: telling })}</span>
        <Button size="small" loading={clean.isPending} onClick={() => clean.mutate()}>
          {say(words.clean)}
        </Button>
      </p>
      {clean.error !== null && <Problem refusal={asRefusal(clean.error)} />}
    </div>
  );
}

interface PanelProps {
  ticket: TicketDetail;
  action: TicketAction;
  form: ActionForm;
}

function Words({ check, action, form }: { check: IdentityCheck; action: TicketAction; form: ActionForm }) {
  const say = useSay();
  const some = check.finds.length > 0;
  return (
    <>
      <h3>{say(sendsWhole(action) ? words.title : words.titleReply)}</h3>
      {sendsWhole(action) && <p className="strong">{say(words.sealed)}</p>}
      <p className="meta">{say(some ? words.lead : words.none)}</p>
      {some && <FoundTexts check={check} form={form} />}
      {some && <Decisions check={check} form={form} />}
    </>
  );
}

function useCheck({ ticket, action, form }: PanelProps) {
  const { no, confidential } = ticket.row;
  const written = useSettled(JSON.stringify(writtenIn(action, form.values)), settleMs);
  return useQuery({
    queryKey: [...keys.identities(no), action, written],
    queryFn: () => checkIdentity(no, { action, written: JSON.parse(written) as Record<string, string> }),
    enabled: (confidential && isChecked(action)) || (sendsWhole(action) && ticket.photos.length > 0),
    staleTime: 0,
    placeholderData: (before) => before,
  }).data;
}

/** What would go out that may tell who the caller is: each find is masked or kept for a reason before the act. */
export function IdentityPanel(props: PanelProps) {
  const { ticket, action, form } = props;
  const { no, confidential } = ticket.row;
  const check = useCheck(props);
  if (check === undefined || (!sendsWhole(action) && check.finds.length === 0)) return null;
  return (
    <section className="stack identity">
      {confidential && <Words check={check} action={action} form={form} />}
      <Photos no={no} photos={check.photos} />
    </section>
  );
}
