/** One piece of XML: declaration, comment, tag, or text. */
const piece = /(<\?xml[^?]*\?>)|(<!--[\s\S]*?-->)|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const bareAmpersand = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;

interface Reading {
  open: string[];
  roots: number;
}

function tag({ open, ...rest }: Reading, name: string, kind: 'opens' | 'closes' | 'empty'): Reading | string {
  if (kind === 'closes') return open.at(-1) === name ? { ...rest, open: open.slice(0, -1) } : `</${name}> closes nothing`;
  const roots = rest.roots + (open.length === 0 ? 1 : 0);
  if (roots > 1) return 'more than one root';
  return { open: kind === 'opens' ? [...open, name] : open, roots };
}

function kindOf(slash: string | undefined, selfClosing: string | undefined): 'opens' | 'closes' | 'empty' {
  if (slash === '/') return 'closes';
  return selfClosing === '/' ? 'empty' : 'opens';
}

function read(reading: Reading, match: RegExpExecArray): Reading | string {
  const [whole, declaration, comment, slash, name, , selfClosing] = match;
  if (comment !== undefined) return reading;
  if (bareAmpersand.test(whole)) return 'an unescaped &';
  if (declaration !== undefined) return match.index === 0 ? reading : 'something before the XML declaration';
  if (name !== undefined) return tag(reading, name, kindOf(slash, selfClosing));
  return whole.trim() === '' || reading.open.length > 0 ? reading : 'text outside the root';
}

/** Why a text is no well-formed XML; null when it is. Stricter than the parser, which forgives what Twilio does not. */
export function malformation(xml: string): string | null {
  let reading: Reading = { open: [], roots: 0 };
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const match = piece.exec(xml);
    if (match === null) return `unreadable at character ${at}`;
    const next = read(reading, match);
    if (typeof next === 'string') return next;
    reading = next;
  }
  if (reading.open.length > 0) return `<${reading.open.join('><')}> is never closed`;
  return reading.roots === 1 ? null : 'no element at all';
}
