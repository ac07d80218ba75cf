import { EditOutlined, EyeOutlined } from '@ant-design/icons';
import type { TicketViewer } from '../../../../server/contract/realtime.js';
import { useSay } from '../i18n/language.js';
import { word } from '../i18n/words.js';
import { useViewers, useViewing } from './use-viewers.js';

const words = {
  reading: word('{name} 正在看', '{name} is reading'),
  writing: word('{name} 正在写', '{name} is writing'),
};

const Sign = ({ writing }: Pick<TicketViewer, 'writing'>) => (writing ? <EditOutlined aria-hidden /> : <EyeOutlined aria-hidden />);

/** Who else has this ticket open and who writes; and says to the others that the reader has it open. */
export function Viewers({ no }: { no: string }) {
  const say = useSay();
  useViewing(no);
  const viewers = useViewers(no);
  return (
    <span className="row" role="status">
      {viewers.map(({ id, name, writing }) => (
        <span key={id} className={writing ? 'mark mark-strong' : 'mark'}>
          <Sign writing={writing} /> {say(writing ? words.writing : words.reading, { name })}
        </span>
      ))}
    </span>
  );
}

/** In a list there is room for one initial; the rest is a number, and the words are in the title. */
export function ViewerInitials({ no }: { no: string }) {
  const say = useSay();
  const viewers = useViewers(no);
  const [first] = [...viewers].sort((a, b) => Number(b.writing) - Number(a.writing));
  if (first === undefined) return null;
  const whole = viewers.map(({ name, writing }) => say(writing ? words.writing : words.reading, { name })).join(' · ');
  return (
    <span className={first.writing ? 'mark mark-strong' : 'mark'} title={whole}>
      <Sign writing={first.writing} />
      <span aria-hidden>
        {Array.from(first.name)[0]}
        {viewers.length > 1 && `+${viewers.length - 1}`}
      </span>
      <span className="unseen">{whole}</span>
    </span>
  );
}
