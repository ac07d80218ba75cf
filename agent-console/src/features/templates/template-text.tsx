import { FileTextOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useLayoutEffect, useRef, useState, type CompositionEvent, type KeyboardEvent } from 'react';
import type { TemplateUse } from '../../../../server/contract/templates.js';
import { marksIn, nextMark } from '../../../../server/contract/words/template-text.js';
import { keyFacts } from '../../shared/hotkeys/key-facts.js';
import { useSay } from '../../shared/i18n/language.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { inserted, type Span } from './insert.js';
import { MarksLine } from './marks-line.js';
import { TemplatePicker } from './template-picker.js';
import './templates.css';
import { meaningOf } from './text-keys.js';
import { words } from './words.js';

interface TextProps {
  id?: string;
  label?: string;
  value: string;
  set: (value: string) => void;
  use: TemplateUse;
  /** What the fields are filled from. */
  from: { ticketNo?: string | undefined; conversationId?: string | undefined };
  className?: string;
  placeholder?: string;
  rows: { minRows: number; maxRows: number };
  maxLength?: number;
  /** Keys of the composer around it. */
  keys?: { onKeyDown: (event: KeyboardEvent) => void; onCompositionEnd: (event: CompositionEvent) => void };
}

/** Puts the caret where it belongs once the text has changed. */
function useCaret(value: string) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<Span | null>(null);
  const area = () => box.current?.querySelector('textarea') ?? null;
  const select = (span: Span) => {
    area()?.focus();
    area()?.setSelectionRange(span.start, span.end);
  };
  useLayoutEffect(() => {
    if (wanted.current !== null) select(wanted.current);
    wanted.current = null;
  }, [value]);
  const caret = (): Span => ({ start: area()?.selectionStart ?? value.length, end: area()?.selectionEnd ?? value.length });
  return { box, caret, select, later: (span: Span) => void (wanted.current = span) };
}

/** A text field that takes templates: / at the start of a line or the button opens the list, Tab walks the places to fill. */
export function TemplateText({ id, label, value, set, use, from, className, placeholder, rows, maxLength, keys }: TextProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { box, caret, select, later } = useCaret(value);
  const [at, setAt] = useState<Span | null>(null);
  const composedAt = useRef(Number.NEGATIVE_INFINITY);
  const close = () => {
    if (at !== null) select(at);
    setAt(null);
  };
  const take = (text: string, name: string) => {
    const next = inserted(value, at ?? caret(), text);
    later(next.caret);
    set(next.value);
    setAt(null);
    announce(say(words.inserted, { name }));
  };
  const walk = () => select(nextMark(value, caret()) ?? marksIn(value)[0] ?? caret());
  const acts = { open: () => setAt(caret()), walk };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = meaningOf(keyFacts(event.nativeEvent), composedAt.current, { text: value, caret: caret() });
    if (meaning === null) {
      keys?.onKeyDown(event);
      return;
    }
    event.preventDefault();
    acts[meaning]();
  };
  const onCompositionEnd = (event: CompositionEvent) => {
    composedAt.current = event.timeStamp;
    keys?.onCompositionEnd(event);
  };
  return (
    <div className="template-text stack" ref={box}>
      <Input.TextArea {...(id !== undefined && { id })} {...(label !== undefined && { 'aria-label': label })} {...(className !== undefined && { className })} {...(placeholder !== undefined && { placeholder })} {...(maxLength !== undefined && { maxLength })} autoSize={rows} value={value} onChange={(event) => set(event.target.value)} onKeyDown={onKeyDown} onCompositionEnd={onCompositionEnd} />
      <div className="row template-tools">
        <Button size="small" icon={<FileTextOutlined aria-hidden />} aria-haspopup="listbox" aria-expanded={at !== null} title={say(words.buttonHint)} onClick={() => (at === null ? setAt(caret()) : close())}>
          {say(words.button)}
        </Button>
        <MarksLine text={value} go={walk} />
      </div>
      {at !== null && <TemplatePicker use={use} from={from} take={take} close={close} />}
    </div>
  );
}
