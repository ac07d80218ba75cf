import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { TemplateKit, TemplateUse } from '../../../../server/contract/templates.js';
import { fillTemplate } from '../../../../server/contract/words/template-text.js';
import { composing } from '../../shared/hotkeys/guards.js';
import { keyFacts } from '../../shared/hotkeys/key-facts.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { fetchKit, templateKeys } from './api.js';
import { Filled } from './filled.js';
import { words } from './words.js';

interface PickerProps {
  use: TemplateUse;
  from: { ticketNo?: string | undefined; conversationId?: string | undefined };
  take: (text: string, name: string) => void;
  close: () => void;
}

const fits = (q: string) => {
  const asked = q.trim().toLowerCase();
  return ({ name, body }: TemplateKit['templates'][number]) => [name.zh, name.en, body].some((text) => text.toLowerCase().includes(asked));
};

/** The template a key leads to; the ends meet. */
const stepTo = (key: string, at: number, n: number): number => ({ ArrowDown: (at + 1) % n, ArrowUp: (at + n - 1) % n, Home: 0, End: n - 1 })[key] ?? at;

function List({ kit, take, close }: { kit: TemplateKit } & Pick<PickerProps, 'take' | 'close'>) {
  const say = useSay();
  const { lang } = useLanguage();
  const id = useId();
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const composedAt = useRef(Number.NEGATIVE_INFINITY);
  const list = useRef<HTMLUListElement>(null);
  const found = kit.templates.filter(fits(q)).map((one) => ({ ...one, text: fillTemplate(one.body, kit.facts, kit.lang) }));
  const chosen = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    // In braces: some browsers answer with a promise, and an effect may return none.
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const run: Partial<Record<string, () => void>> = { Enter: () => chosen !== undefined && take(chosen.text, chosen.name[lang]), Escape: close, Tab: close };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(keyFacts(event.nativeEvent), composedAt.current)) return;
    const moved = stepTo(event.key, at, Math.max(1, found.length));
    const ownKey = run[event.key] !== undefined || moved !== at;
    if (!ownKey || (q !== '' && (event.key === 'Home' || event.key === 'End'))) return;
    event.preventDefault();
    event.stopPropagation();
    run[event.key]?.();
    setAt(moved);
  };
  const search = (typed: string) => {
    setQ(typed);
    setAt(0);
  };
  return (
    <>
      <input className="template-filter" role="combobox" aria-expanded aria-controls={`${id}-list`} aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`} aria-autocomplete="list" aria-label={say(words.pick)} placeholder={say(words.filter)} autoFocus value={q} onChange={(event) => search(event.target.value)} onKeyDown={onKeyDown} onCompositionEnd={(event) => void (composedAt.current = event.timeStamp)} />
      <ul className="template-options" role="listbox" id={`${id}-list`} aria-label={say(words.pick)} ref={list}>
        {found.map((one) => (
          <li key={one.id} id={`${id}-${one.id}`} role="option" aria-selected={one === chosen} className="template-option" onMouseDown={(event) => event.preventDefault()} onClick={() => take(one.text, one.name[lang])}>
            <span className="strong">{one.name[lang]}</span>
            <span className="template-says">
              <Filled text={one.text} />
            </span>
          </li>
        ))}
      </ul>
      <p className="meta template-foot">
        <span role="status">{found.length === 0 ? say(kit.templates.length === 0 ? words.noneAtAll : words.none) : say(words.found, { n: found.length })}</span>
        <span>{say(words.keys)}</span>
      </p>
    </>
  );
}

/** The listbox of templates, filled from the matter at hand; typing filters, arrows move, Enter inserts. */
export function TemplatePicker({ use, from, take, close }: PickerProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const query = { use, lang, ...(from.ticketNo !== undefined && { ticketNo: from.ticketNo }), ...(from.conversationId !== undefined && { conversationId: from.conversationId }) };
  const kit = useQuery({ queryKey: templateKeys.kit(query), queryFn: () => fetchKit(query), staleTime: 0 });
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target) === false) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [close]);
  return (
    <div className="template-picker" ref={box} role="group" aria-label={say(words.pick)}>
      <Fetched query={kit}>{(data) => <List kit={data} take={take} close={close} />}</Fetched>
    </div>
  );
}
