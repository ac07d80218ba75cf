import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useFirstFocus } from '../../shared/focus/first-focus.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Problem } from '../../shared/ui/panels.js';
import { fetchGuide, guideKeys } from './api.js';
import { GuidePicker } from './guide-picker.js';
import './notice.css';
import { NoticeSheet } from './notice-sheet.js';
import { useGiving } from './use-giving.js';
import { languageOf, refusals, usualWay, type Subject, type Way } from './ways.js';
import { words } from './words.js';

const ways: readonly Way[] = ['print', 'sms', 'chat'];
const verbs = { print: words.print, sms: words.sms, chat: words.chat };

function GiveButtons({ subject, itemCode, close }: { subject: Subject; itemCode: string; close: () => void }) {
  const say = useSay();
  const { give, pending, way: going, refusal, paper } = useGiving(subject, itemCode, close);
  const closed = refusals(subject);
  const usual = usualWay(subject);
  return (
    <>
      {refusal !== null && <Problem refusal={refusal} />}
      {ways.map((way) => closed[way] !== null && <p key={way} className="meta">⊘ {say(closed[way])}</p>)}
      <p className="consequence">{say(subject.ticket === null ? words.consequenceTalk : words.consequence)}</p>
      {paper !== null && (
        <p role="alert">
          <a href={paper} target="_blank" rel="noreferrer">
            {say(words.openPrint)}
          </a>
        </p>
      )}
      <div className="row notice-buttons">
        <Button onClick={close}>{say(words.cancel)}</Button>
        {ways.map((way) => (
          <Button key={way} type={way === usual ? 'primary' : 'default'} disabled={closed[way] !== null || pending} loading={pending && going === way} onClick={() => give(way)}>
            {say(verbs[way])}
          </Button>
        ))}
      </div>
    </>
  );
}

/** Choosing a guide, seeing the notice, and giving it on paper, by text or in the talk. */
export function NoticeDialog({ subject, heading, close }: { subject: Subject; heading: string; close: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { body, opened } = useFirstFocus('input');
  const [itemCode, setItemCode] = useState<string | null>(null);
  const guide = useQuery({ queryKey: guideKeys.one(itemCode ?? ''), queryFn: () => fetchGuide(itemCode ?? ''), enabled: itemCode !== null });
  return (
    <Modal open onCancel={close} width={760} footer={null} mask={{ closable: false }} afterOpenChange={opened} title={heading === '' ? say(words.title) : `${say(words.title)} · ${heading}`}>
      <div className="stack" ref={body}>
        {itemCode === null ? (
          <GuidePicker about={subject.about} take={(chosen) => setItemCode(chosen.itemCode)} />
        ) : (
          <Fetched query={guide} lines={8}>
            {(page) => (
              <>
                <div className="spread">
                  <span className="strong">{page.name[lang]}</span>
                  <Button size="small" autoFocus onClick={() => setItemCode(null)}>
                    {say(words.another)}
                  </Button>
                </div>
                <div className="notice-view" tabIndex={0} role="region" aria-label={say(words.title)}>
                  <NoticeSheet guide={page} lang={languageOf(subject)} />
                </div>
                <GiveButtons subject={subject} itemCode={page.itemCode} close={close} />
              </>
            )}
          </Fetched>
        )}
      </div>
    </Modal>
  );
}
