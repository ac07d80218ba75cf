import { App } from 'antd';
import { asRefusal } from '../api/refusal.js';
import { useSay } from '../i18n/language.js';
import { useAnnounce } from './live-regions.js';

/** Short words after an act, shown for six seconds and read aloud; never the only record. */
export function useNotices() {
  const { message } = App.useApp();
  const say = useSay();
  const announce = useAnnounce();
  const tell = (text: string) => {
    void message.info(text, 6);
    announce(text);
  };
  const refuse = (thrown: unknown) => {
    const text = say(asRefusal(thrown).words);
    void message.error(text, 8);
    announce(text, 'assertive');
  };
  return { tell, refuse };
}
