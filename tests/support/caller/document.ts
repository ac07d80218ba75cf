import { XMLParser } from 'fast-xml-parser';
import { checkGrammar, type Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';
import { malformation } from './well-formed.js';

type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false, trimValues: false, htmlEntities: true, ignoreDeclaration: true });

function children(node: XmlNode, name: string): readonly XmlNode[] {
  const inner = node[name];
  return Array.isArray(inner) ? (inner as XmlNode[]) : [];
}

function nameOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '#text';
}

function toVerb(node: XmlNode): Verb {
  const name = nameOf(node);
  const inside = children(node, name);
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    text: inside.map((inner) => (typeof inner['#text'] === 'string' ? inner['#text'] : '')).join('').trim(),
    nested: inside.filter((inner) => nameOf(inner) !== '#text').map(toVerb),
  };
}

function parse(body: string): readonly XmlNode[] {
  const wrong = malformation(body);
  if (wrong !== null) throw new TwimlProblem(problemCodes.notTwiml, `no well-formed XML: ${wrong}`);
  return parser.parse(body) as XmlNode[];
}

/** The verbs of a TwiML reply. Throws TwimlProblem 12100 when it is no TwiML, 12200 when a verb is not in the grammar. */
export function readTwiml(body: string): readonly Verb[] {
  const root = parse(body).find((node) => nameOf(node) === 'Response');
  if (root === undefined) throw new TwimlProblem(problemCodes.notTwiml, 'no <Response>');
  const { nested } = toVerb(root);
  for (const verb of nested) checkGrammar(verb, null);
  return nested;
}
