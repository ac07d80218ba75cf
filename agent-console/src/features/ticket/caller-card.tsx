import type { CallerView } from '../../../../server/contract/ticket-detail.js';
import { useSay } from '../../shared/i18n/language.js';
import { ConfidentialMark } from '../../shared/ui/marks.js';
import { MaskedValue } from './masked-value.js';
import { words } from './words.js';

const ways = { sms: words.waySms, call: words.wayCall, text_only: words.wayText, none: words.wayNone };

function Phone({ no, caller }: { no: string; caller: CallerView }) {
  const say = useSay();
  const field = { no, field: 'phone', label: say(words.phone) } as const;
  if (caller.phone !== null) return <MaskedValue {...field} {...caller.phone} />;
  if (!caller.confidential || caller.way === 'none') return say(words.noPhone);
  return caller.canUnseal ? <MaskedValue {...field} masked="***" canUnmask seal /> : say(words.phoneKept);
}

/** Who asked, masked; how they want to be reached; how often they had to ask. */
export function CallerCard({ no, caller }: { no: string; caller: CallerView }) {
  const say = useSay();
  return (
    <section className="panel stack" aria-labelledby="caller">
      <h2 id="caller">{say(words.caller)}</h2>
      {caller.confidential && (
        <p>
          <ConfidentialMark /> {say(words.confidential)}
        </p>
      )}
      <dl className="facts">
        <dt>{say(words.name)}</dt>
        <dd>{caller.anonymous ? say(words.anonymous) : <MaskedValue no={no} field="name" label={say(words.name)} {...caller.name} canUnmask={caller.name.canUnmask || caller.canUnseal} seal={caller.canUnseal} />}</dd>
        <dt>{say(words.phone)}</dt>
        <dd>
          <Phone no={no} caller={caller} />
        </dd>
        <dt>{say(words.way)}</dt>
        <dd className={caller.way === 'text_only' ? 'strong' : ''}>{say(ways[caller.way])}</dd>
      </dl>
      {caller.contactCount > 1 && <p className="strong">{say(words.contacts, { n: caller.contactCount })}</p>}
    </section>
  );
}
