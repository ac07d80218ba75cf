/** Somebody another one comes for. */
export interface PersonMeant {
  name: string;
  relation: string;
}

/** Only where something parts the two, so that no name is cut in half. */
const parted: readonly RegExp[] = [
  /^(?:是|替|帮|给|代)?(?<relation>[^，,、 ]{1,6}?)(?:[，,、 ]+(?:名?叫|是)?|名?叫)(?<name>(?!是?[我俺咱])[\u4e00-\u9fa5]{2,4})[。.]?$/u,
  /^(?<name>[\u4e00-\u9fa5]{2,4})[，,、 ]+是?(?<relation>[我俺咱][^，,、 ]{1,5}?)[。.]?$/u,
  /^(?:for )?(?<relation>(?:my|our) \p{L}+)(?:,? (?:called|named)|,) (?<name>\p{Lu}[\p{L}' -]*)\.?$/u,
];
const asSaid = '预约人原话';

/** Who is meant by「我妈妈，张桂兰」: kinship and name; where they cannot be told apart, the words stand as they are. */
export function personMeant(words: string): PersonMeant {
  const said = words.trim();
  const { relation, name } = parted.map((sign) => sign.exec(said)?.groups).find((groups) => groups !== undefined) ?? {};
  return relation === undefined || name === undefined ? { name: said, relation: asSaid } : { name, relation };
}
