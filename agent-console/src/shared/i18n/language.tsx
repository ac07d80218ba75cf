import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { listed } from './joined.js';
import type { Bilingual, Lang } from './words.js';

const remembered = 'console.lang';

interface Language {
  lang: Lang;
  change: (lang: Lang) => void;
}
const LanguageContext = createContext<Language>({ lang: 'zh', change: () => undefined });

const stored = (): Lang => (localStorage.getItem(remembered) === 'en' ? 'en' : 'zh');

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, setLang] = useState<Lang>(stored);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    localStorage.setItem(remembered, lang);
  }, [lang]);
  return <LanguageContext.Provider value={{ lang, change: setLang }}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

export type Say = (words: Bilingual, facts?: Record<string, string | number>) => string;

/** Things named one after the other in the reader's language. */
export function useNames(): (names: readonly Bilingual[]) => string {
  const { lang } = useLanguage();
  return (names) => listed(names.map((name) => name[lang]), lang);
}

/** Words in the reader's language, with `{marks}` filled. */
export function useSay(): Say {
  const { lang } = useLanguage();
  return (words, facts) => (facts === undefined ? words[lang] : fill(words[lang], facts));
}
