import { readTwiml } from './document.js';
import type { Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import type { Reply } from './wire.js';

/** The MIME type decides: TwiML, a text to read aloud, a sound to play. */
export function verbsOf({ type, body, url }: Reply): readonly Verb[] {
  const mime = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (mime.startsWith('audio/')) return [{ name: 'Play', attributes: {}, text: url, nested: [] }];
  if (mime === 'text/plain') return plainText(body);
  if (!['text/xml', 'application/xml', 'text/html'].includes(mime)) throw new TwimlProblem(problemCodes.contentType, `content type ${type} is neither TwiML nor sound`);
  return readTwiml(body);
}

function plainText(body: string): readonly Verb[] {
  try {
    return readTwiml(body);
  } catch {
    return [{ name: 'Say', attributes: {}, text: body.trim(), nested: [] }];
  }
}
