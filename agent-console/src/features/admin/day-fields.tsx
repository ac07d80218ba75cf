import { Input, Radio } from 'antd';
import { useSay } from '../../shared/i18n/language.js';
import { Field, Group } from '../../shared/ui/field.js';
import { dayKinds, type DaySetting } from './calendar-days.js';
import { words } from './calendar-words.js';
import { PeriodsEditor } from './periods-editor.js';

const kindWords = { plain: words.plain, off: words.off, makeup: words.makeup, half: words.half };

/** Days off and make-up days carry the holiday's name in both languages. */
const isNamed = ({ kind }: DaySetting): boolean => kind === 'off' || kind === 'makeup';
export const isComplete = (setting: DaySetting): boolean => !isNamed(setting) || (setting.zh.trim() !== '' && setting.en.trim() !== '');

/** What kind of day, the holiday's name, and the hours of a half day. */
export function DayFields({ setting, change, fault }: { setting: DaySetting; change: (setting: DaySetting) => void; fault?: string | undefined }) {
  const say = useSay();
  return (
    <>
      <Group label={say(words.kind)}>
        <Radio.Group value={setting.kind} onChange={(event) => change({ ...setting, kind: event.target.value as DaySetting['kind'] })} options={dayKinds.map((kind) => ({ value: kind, label: say(kindWords[kind]) }))} />
      </Group>
      {isNamed(setting) && (
        <div className="day-names">
          <Field label={say(words.nameZh)} fault={fault}>
            {(id) => <Input id={id} maxLength={20} value={setting.zh} onChange={(event) => change({ ...setting, zh: event.target.value })} />}
          </Field>
          <Field label={say(words.nameEn)}>{(id) => <Input id={id} maxLength={60} value={setting.en} onChange={(event) => change({ ...setting, en: event.target.value })} />}</Field>
        </div>
      )}
      {setting.kind === 'half' && <PeriodsEditor label={say(words.periods)} periods={setting.periods} change={(periods) => change({ ...setting, periods })} />}
    </>
  );
}
