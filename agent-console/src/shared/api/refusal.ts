import { errorReply } from '../../../../server/contract/common.js';
import { word, type Bilingual } from '../i18n/words.js';

export interface RefusalFacts {
  code: string;
  status: number;
  words: Bilingual;
  facts: Record<string, unknown>;
  errorId: string;
}

/** The server said no, or could not be reached; the words are ready for the reader. */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly words: Bilingual;
  readonly facts: Record<string, unknown>;
  readonly errorId: string;

  constructor(from: RefusalFacts) {
    super(`${from.code}: ${from.words.en}`);
    this.code = from.code;
    this.status = from.status;
    this.words = from.words;
    this.facts = from.facts;
    this.errorId = from.errorId;
  }
}

const plain: Record<string, Bilingual> = {
  offline: word('网络连不上。写的内容还在，连上后再试。', 'No connection. What you wrote is kept; try again once connected.'),
  unexpected_reply: word('服务台的回答看不懂，可能刚升级。请刷新页面再试。', 'The reply could not be read, perhaps after an update. Reload the page and try again.'),
  server_error: word('服务台出了问题，没有办成。写的内容还在。', 'The desk had a problem and nothing was changed. What you wrote is kept.'),
};

export function ownRefusal(code: 'offline' | 'unexpected_reply' | 'server_error', status = 0): Refusal {
  return new Refusal({ code, status, words: plain[code] ?? word(code, code), facts: {}, errorId: '' });
}

/** Reads an error reply; a body nobody can read becomes a plain server error. */
export function refusalFrom(status: number, body: unknown): Refusal {
  const read = errorReply.safeParse(body);
  if (!read.success) return ownRefusal('server_error', status);
  const { code, message, facts, errorId } = read.data.error;
  return new Refusal({ code, status, words: message, facts: facts ?? {}, errorId });
}

/** Anything thrown, as a refusal with words. */
export const asRefusal = (thrown: unknown): Refusal => (thrown instanceof Refusal ? thrown : ownRefusal('server_error'));
