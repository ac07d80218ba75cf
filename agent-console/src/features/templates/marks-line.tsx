import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { marksIn } from '../../../../server/contract/words/template-text.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { words } from './words.js';

const between = { zh: '、', en: ', ' } as const;

/** What is still to be filled in a text, in one sentence; null when nothing is. */
export function useOpenMarks(text: string): string | null {
  const say = useSay();
  const { lang } = useLanguage();
  const marks = marksIn(text);
  return marks.length === 0 ? null : say(words.open, { n: marks.length, labels: marks.map(({ label }) => label).join(between[lang]) });
}

/** Says what keeps a text from being sent, and leads there. */
export function MarksLine({ text, go }: { text: string; go: () => void }) {
  const say = useSay();
  const open = useOpenMarks(text);
  return (
    <span role="status" className="marks-status">
      {open !== null && (
        <span className="marks-line">
          <EditOutlined aria-hidden /> {open}{' '}
          <Button size="small" type="link" title={say(words.tab)} onClick={go}>
            {say(words.next)}
          </Button>
        </span>
      )}
    </span>
  );
}
