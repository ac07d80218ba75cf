import { Button } from 'antd';
import { useSay } from '../../shared/i18n/language.js';
import { words } from '../../shared/messages/words.js';
import type { Outgoing } from './outbox.js';
import type { Outbox } from './use-outbox.js';

/** A message that is not on the server yet; a failed one stays, with its text and three ways on. */
export function PendingMessage({ outgoing, outbox }: { outgoing: Outgoing; outbox: Outbox }) {
  const say = useSay();
  const failed = outgoing.state === 'failed';
  return (
    <div className={`message ${outgoing.kind === 'note' ? 'message-internal' : 'message-pending'} ${failed ? 'message-failed' : ''}`}>
      <p className="long">{outgoing.text}</p>
      <p className="meta">{say(failed ? words.failed : words.sending)}</p>
      {failed && (
        <div className="row">
          <Button size="small" onClick={() => outbox.retry(outgoing)}>
            {say(words.resend)}
          </Button>
          <Button size="small" onClick={() => void navigator.clipboard.writeText(outgoing.text)}>
            {say(words.copy)}
          </Button>
          <Button size="small" onClick={() => outbox.remove(outgoing)}>
            {say(words.remove)}
          </Button>
        </div>
      )}
    </div>
  );
}
