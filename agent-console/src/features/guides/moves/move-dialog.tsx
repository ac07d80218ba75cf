import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { GuideDetail, GuideMove, MoveGuide } from '../../../../../server/contract/guides.js';
import { dateWords } from '../../../../../server/contract/words/date-words.js';
import { guideMoveWords } from '../../../../../server/contract/words/guide-words.js';
import { useFirstFocus } from '../../../shared/focus/first-focus.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import type { Bilingual } from '../../../shared/i18n/words.js';
import { useNow } from '../../../shared/time/use-now.js';
import { Field } from '../../../shared/ui/field.js';
import { Problem } from '../../../shared/ui/panels.js';
import { PublishEffect } from './publish-effect.js';
import { TeachLine, useTeaching } from './teach-line.js';
import { useGuideMove } from './use-guide-move.js';
import { consequences, words } from './words.js';

/** What is written with a move, and whether it must be. */
const asked: Record<GuideMove, { label: Bilingual; needed: boolean } | null> = {
  submit: { label: words.note, needed: false },
  take_back: null,
  send_back: { label: words.sendBackNote, needed: true },
  publish: { label: words.publishReason, needed: true },
  discard: { label: words.reason, needed: true },
  recall: { label: words.reason, needed: true },
};

interface Filled {
  revision: number;
  text: string;
  from: string;
  version: number;
}
type Bodies = { [M in GuideMove]: (filled: Filled) => MoveGuide };
const bodies: Bodies = {
  submit: ({ revision, text }) => ({ revision, move: 'submit', ...(text !== '' && { note: text }) }),
  take_back: ({ revision }) => ({ revision, move: 'take_back' }),
  send_back: ({ revision, text }) => ({ revision, move: 'send_back', note: text }),
  publish: ({ revision, text, from }) => ({ revision, move: 'publish', reason: text, ...(from !== '' && { effectiveFrom: from }) }),
  discard: ({ revision, text }) => ({ revision, move: 'discard', reason: text }),
  recall: ({ revision, text, version }) => ({ revision, move: 'recall', version, reason: text }),
};

interface DialogProps {
  move: GuideMove;
  guide: GuideDetail;
  revision: number;
  close: () => void;
}

const scheduledIn = ({ versions }: GuideDetail) => versions.filter(({ standing }) => standing === 'scheduled');

/** What is filled in, and what of it is too short to be sent. */
function useFilled({ move, guide, revision }: Omit<DialogProps, 'close'>) {
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const [version, setVersion] = useState(scheduledIn(guide)[0]?.version ?? 0);
  const short = asked[move]?.needed === true && text.trim().length < 2;
  const body = () => {
    setTried(true);
    return short ? null : bodies[move]({ revision, text: text.trim(), from, version });
  };
  return { text, setText, from, setFrom, version, setVersion, faulty: tried && short, body };
}
type Form = ReturnType<typeof useFilled>;

/** Which version that is to come shall not come. */
function Recalled({ guide, form }: { guide: GuideDetail; form: Form }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const options = scheduledIn(guide).map((one) => ({ value: one.version, label: say(words.versionOption, { n: one.version, date: dateWords(one.effectiveFrom, now, lang) }) }));
  return <Field label={say(words.version)}>{(id) => <Select id={id} value={form.version} onChange={form.setVersion} options={options} />}</Field>;
}

function Publishing({ guide, form }: { guide: GuideDetail; form: Form }) {
  const say = useSay();
  return (
    <>
      <Field label={say(words.from)} hint={say(words.fromHint)}>
        {(id) => <Input id={id} type="date" value={form.from} onChange={(event) => form.setFrom(event.target.value)} />}
      </Field>
      <PublishEffect guide={guide} from={form.from} />
    </>
  );
}

function Fields({ move, guide, form }: { move: GuideMove; guide: GuideDetail; form: Form }) {
  const say = useSay();
  const ask = asked[move];
  return (
    <>
      {move === 'recall' && <Recalled guide={guide} form={form} />}
      {ask !== null && (
        <Field label={say(ask.label)} hint={say(words.reasonHint)} fault={form.faulty ? say(words.tooShort) : undefined}>
          {(id) => <Input.TextArea id={id} rows={3} maxLength={300} value={form.text} onChange={(event) => form.setText(event.target.value)} />}
        </Field>
      )}
      {move === 'publish' ? <Publishing guide={guide} form={form} /> : <p className="consequence">{say(consequences[move])}</p>}
    </>
  );
}

/** A move with what it needs and what follows from it; nothing happens before its button. */
export function MoveDialog({ move, guide, revision, close }: DialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const focus = useFirstFocus('textarea, button');
  const form = useFilled({ move, guide, revision });
  const teaching = useTeaching(guide, move === 'publish');
  const { move: run, pending, refusal } = useGuideMove(guide, () => {
    teaching.teach();
    close();
  });
  const submit = () => {
    const body = form.body();
    if (body !== null) run(body);
  };
  return (
    <Modal open onCancel={close} footer={null} width={640} title={`${say(guideMoveWords[move])} · ${guide.name[lang]}`} afterOpenChange={focus.opened}>
      <div className="stack" ref={focus.body}>
        <Fields move={move} guide={guide} form={form} />
        <TeachLine teaching={teaching} />
        {refusal !== null && <Problem refusal={refusal} />}
        <div className="row action-buttons">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" danger={move === 'discard'} loading={pending} onClick={submit}>
            {say(guideMoveWords[move])}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
