import { useLanguage } from './language.js';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { lang, change } = useLanguage();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="bar-button" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => change(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
