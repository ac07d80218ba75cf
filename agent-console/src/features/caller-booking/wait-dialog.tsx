import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { Problem } from '../../shared/ui/panels.js';
import { joinWait } from './api.js';
import { isMobile } from './booking-form.js';
import { words } from './words.js';

interface WaitProps {
  date: string;
  centreId: string;
  items: readonly string[];
  name: string;
  phone: string;
  close: () => void;
}

/** A caller on the list for a full day; only a mobile can be offered a place. */
export function WaitDialog({ date, centreId, items, name, phone: known, close }: WaitProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const [key] = useState(() => crypto.randomUUID());
  const [phone, setPhone] = useState(known);
  const wait = useMutation({ mutationFn: () => joinWait({ key, items, centreId, from: date, to: date, lang, phone: phone.replace(/[\s-]/g, ''), ...(name.trim() !== '' && { name: name.trim() }) }) });
  return (
    <Modal open onCancel={close} footer={null} title={say(words.waitTitle, { day: dateWords(date, null, lang) })}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isMobile(phone)) wait.mutate();
        }}
      >
        <Field label={say(words.waitPhone)}>{(id) => <Input id={id} type="tel" maxLength={20} value={phone} onChange={({ target }) => setPhone(target.value)} />}</Field>
        {wait.error !== null && <Problem refusal={asRefusal(wait.error)} />}
        {wait.data !== undefined && <p role="status">{say(words.waitDone, { n: wait.data.ahead, code: wait.data.code })}</p>}
        <div className="row">
          <Button onClick={close}>{say(words.cancel)}</Button>
          <Button type="primary" htmlType="submit" disabled={!isMobile(phone) || wait.data !== undefined} loading={wait.isPending}>
            {say(words.waitDo)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
