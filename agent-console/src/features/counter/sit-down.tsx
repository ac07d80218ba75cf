import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { Halls } from '../../../../server/contract/hall.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Field } from '../../shared/ui/field.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Problem } from '../../shared/ui/panels.js';
import { fetchHalls, sitDown } from './api.js';
import { rememberSeat, rememberedSeat } from './seat.js';
import { words } from './words.js';

const anything = 'any';

function Form({ halls, centreId, choose, done }: { halls: Halls; centreId: string; choose: (centreId: string) => void; done: () => Promise<unknown> }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [no, setNo] = useState(rememberedSeat().no);
  const [item, setItem] = useState(anything);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const centre = halls.centres.find(({ id }) => id === centreId);
  const open = centre?.counters.map(({ no: taken, clerk }) => say(words.openOne, { no: taken, name: clerk.name })).join(lang === 'zh' ? '、' : ', ') ?? '';
  const sit = () => {
    setProblem(null);
    sitDown(centreId, { no, itemCode: item === anything ? null : item })
      .then(() => {
        rememberSeat({ centreId, no });
        choose(centreId);
        return done();
      })
      .catch((error: unknown) => setProblem(asRefusal(error)));
  };
  return (
    <form
      className="panel stack sit-down"
      onSubmit={(event) => {
        event.preventDefault();
        sit();
      }}
    >
      <p className="muted">{say(words.chooseWhy)}</p>
      <Field label={say(words.centre)}>{(id) => <Select id={id} value={centreId} onChange={choose} options={halls.centres.map((one) => ({ value: one.id, label: say(one.name) }))} />}</Field>
      <Field label={say(words.windowNo)} hint={open === '' ? say(words.noneOpen) : say(words.openNow, { list: open })}>
        {(id) => <InputNumber id={id} min={1} max={99} value={no} onChange={(value) => setNo(value ?? 1)} />}
      </Field>
      <Field label={say(words.does)}>
        {(id) => <Select id={id} value={item} onChange={setItem} showSearch={{ optionFilterProp: 'label' }} options={[{ value: anything, label: say(words.anything) }, ...halls.items.map(({ code, name }) => ({ value: code, label: say(name) }))]} />}
      </Field>
      {problem !== null && <Problem refusal={problem} />}
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" disabled={centreId === ''}>
          {say(words.open)}
        </Button>
      </div>
    </form>
  );
}

/** Where one sits today: the centre, the window, and what is done there. */
export function SitDown({ centreId, choose, done }: { centreId: string; choose: (centreId: string) => void; done: () => Promise<unknown> }) {
  const say = useSay();
  const halls = useQuery({ queryKey: keys.halls, queryFn: fetchHalls });
  return (
    <div className="page stack">
      <PageTitle title={say(words.choose)} />
      <Fetched query={halls} lines={6}>
        {(data) => <Form halls={data} centreId={centreId === '' ? (data.centres[0]?.id ?? '') : centreId} choose={choose} done={done} />}
      </Fetched>
    </div>
  );
}
