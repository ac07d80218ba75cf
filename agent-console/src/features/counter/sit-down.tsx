import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select } from 'antd';
import { useState } from 'react';
import type { HallCounter, Halls } from '../../../../server/contract/hall.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { listed } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Field } from '../../shared/ui/field.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Problem } from '../../shared/ui/panels.js';
import { fetchHalls, sitDown } from './api.js';
import { rememberSeat, rememberedSeat } from './seat.js';
import { words } from './words.js';

const anything = 'any';

/** The window sat at last, or the next one nobody sits at. */
function firstFree(last: number, counters: readonly { no: number }[]): number {
  const taken = new Set(counters.map(({ no }) => no));
  let no = last;
  while (taken.has(no)) no += 1;
  return no;
}

/** Which windows are open already, and whose. */
function useOpenWords(): (open: readonly HallCounter[]) => string {
  const say = useSay();
  const { lang } = useLanguage();
  return (open) => {
    const list = listed(open.map(({ no, clerk }) => say(words.openOne, { no, name: clerk.name })), lang);
    return list === '' ? say(words.noneOpen) : say(words.openNow, { list });
  };
}

function Form({ halls, centreId, choose, done }: { halls: Halls; centreId: string; choose: (centreId: string) => void; done: () => Promise<unknown> }) {
  const say = useSay();
  const openWords = useOpenWords();
  const open = halls.centres.find(({ id }) => id === centreId)?.counters ?? [];
  const [item, setItem] = useState(anything);
  const [problem, setProblem] = useState<Refusal | null>(null);
  const [chosen, setNo] = useState<number | null>(null);
  const no = chosen ?? firstFree(rememberedSeat().no, open);
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
      <Field label={say(words.windowNo)} hint={openWords(open)}>
        {(id) => <InputNumber id={id} min={1} max={99} value={no} onChange={setNo} />}
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
    <div className="page stack thumbs">
      <PageTitle title={say(words.choose)} />
      <Fetched query={halls} lines={6}>
        {(data) => <Form halls={data} centreId={centreId === '' ? (data.centres[0]?.id ?? '') : centreId} choose={choose} done={done} />}
      </Fetched>
    </div>
  );
}
