import { fill } from '../../../../server/contract/words/vocabulary.js';
import type { Bilingual } from '../../shared/i18n/words.js';

interface BothProps {
  words: Bilingual;
  facts?: Record<string, string | number>;
}

/** Everybody in the hall reads the same screen: Chinese, and English beside it. */
export function Both({ words, facts = {} }: BothProps) {
  return (
    <>
      <span lang="zh-CN">{fill(words.zh, facts)}</span> <span lang="en" className="display-en">{fill(words.en, facts)}</span>
    </>
  );
}
