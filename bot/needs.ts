/** Words that open a second matter in the same message. */
const turns = /(?:[,。;!?\s]+|^)(?:另外|顺便|顺带|捎带|再一个|再就是|再问|再帮我|对了|哦对|还有(?!没|多|号|名额|钱|救|戏|效)|also\b|and also\b|another (?:thing|question)|by the way|one more (?:thing|question)|plus,)|[,。;!?\s]?(?:顺便|顺带|捎带(?:手)?|再顺便)(?:再)?(?:问|打听|咨询|帮|办|给|把|看)|,?\s?and also /u;

const shortest = 4;

/** A normalised message as the matters it raises, in order; most raise one. */
export function needsIn(text: string): readonly string[] {
  const found = turns.exec(text);
  if (found === null) return [text];
  const [before, after] = [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).replace(/^[,。;\s]+/, '').trim()];
  return before.length < shortest || after.length < shortest ? [text] : [before, ...needsIn(after)];
}
