import { Button, Select } from 'antd';
import { useState } from 'react';
import type { BookingItem } from '../../../../server/contract/booking.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Field } from '../../shared/ui/field.js';
import { words } from './words.js';

const mostItems = 5;

interface ServiceProps {
  known: readonly BookingItem[];
  chosen: readonly string[];
  choose: (items: string[]) => void;
}

/** The services of one visit, found by name or by what people call them. */
export function ServiceChoice({ known, chosen, choose }: ServiceProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const [adding, setAdding] = useState(false);
  const open = chosen.length === 0 || adding;
  const left = known.filter(({ code }) => !chosen.includes(code));
  const nameOf = (code: string) => known.find((item) => item.code === code)?.name[lang] ?? code;
  return (
    <div className="stack">
      {chosen.length > 0 && (
        <ul className="caller-services">
          {chosen.map((code) => (
            <li key={code} className="row">
              <span className="strong">{nameOf(code)}</span>
              <Button size="small" type="text" aria-label={say(words.dropService, { name: nameOf(code) })} onClick={() => choose(chosen.filter((one) => one !== code))}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Field label={say(chosen.length === 0 ? words.service : words.addService)}>
          {(id) => (
            <Select
              id={id}
              className="caller-service"
              value={null}
              placeholder={say(words.servicePick)}
              showSearch={{ optionFilterProp: 'search' }}
              options={left.map(({ code, name, aliases }) => ({ value: code, label: name[lang], search: [name.zh, name.en, ...aliases].join(' ').toLowerCase() }))}
              onChange={(code: string | null) => {
                if (code !== null) choose([...chosen, code]);
                setAdding(false);
              }}
            />
          )}
        </Field>
      ) : (
        chosen.length < mostItems && (
          <Button className="caller-add" onClick={() => setAdding(true)}>
            {say(words.addService)}
          </Button>
        )
      )}
    </div>
  );
}
