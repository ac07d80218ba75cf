import { Button, Modal } from 'antd';
import { useState } from 'react';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { DaySetting } from './calendar-days.js';
import { words } from './calendar-words.js';
import { DayFields, isComplete } from './day-fields.js';
import { words as ruleWords } from './words.js';

interface DialogProps {
  date: string;
  setting: DaySetting;
  apply: (setting: DaySetting) => void;
  close: () => void;
}

/** One day of the grid, changed in the draft only. */
export function DayDialog({ date, setting, apply, close }: DialogProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const [edited, setEdited] = useState(setting);
  const [tried, setTried] = useState(false);
  const put = () => {
    setTried(true);
    if (!isComplete(edited)) return;
    apply(edited);
    close();
  };
  return (
    <Modal open onCancel={close} footer={null} title={say(words.edit, { date: dateWords(date, null, lang) })}>
      <div className="stack">
        <DayFields setting={edited} change={setEdited} fault={tried && !isComplete(edited) ? say(words.nameMissing) : undefined} />
        <p className="consequence">{say(words.afterApply)}</p>
        <div className="row">
          <Button onClick={close}>{say(ruleWords.cancel)}</Button>
          <Button type="primary" onClick={put}>
            {say(words.apply)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
