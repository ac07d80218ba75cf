import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { checkGrammar, type Verb } from './grammar.js';
import { problemCodes, TwimlProblem } from './problem.js';

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

/** The verbs of a TwiML reply. Throws TwimlProblem 12100 when it is no TwiML, 12200 when a verb is not in the grammar. */
export function readTwiml(body: string): readonly Verb[] {
  const valid = XMLValidator.validate(body);
  if (valid !== true) throw new TwimlProblem(problemCodes.notTwiml, `no well-formed XML: ${valid.err.msg}`);
  const roots = (parser.parse(body) as XmlNode[]).filter((node) => nameOf(node) !== '#text');
  const root = roots.find((node) => nameOf(node) === 'Response');
  if (root === undefined) throw new TwimlProblem(problemCodes.notTwiml, 'no <Response>');
  const { nested } = toVerb(root);
  for (const verb of nested) checkGrammar(verb, null);
  return nested;
}
