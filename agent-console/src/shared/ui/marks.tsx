import { LockOutlined } from '@ant-design/icons';
import type { Urgency } from '../../../../server/contract/ticket.js';
import { urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';

const confidential = word('保密', 'Confidential');

export function ConfidentialMark() {
  const say = useSay();
  return (
    <span className="mark">
      <LockOutlined aria-hidden /> {say(confidential)}
    </span>
  );
}

/** 紧急 and 特急 are framed; 一般 is plain text, and absent unless asked for. */
export function UrgencyMark({ urgency, quiet = '' }: { urgency: Urgency; quiet?: string }) {
  const say = useSay();
  if (urgency === 'normal') return <span className="muted">{quiet}</span>;
  return <span className={urgency === 'critical' ? 'mark mark-strong' : 'mark'}>{say(urgencyWords[urgency])}</span>;
}
