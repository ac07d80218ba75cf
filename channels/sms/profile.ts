/** What the network a number is on carries. */
export interface Profile {
  /** Texts may hold addresses. */
  links: boolean;
  /** Its owner can text back. */
  answers: boolean;
}

const both: Profile = { links: true, answers: true };
const oneWay: Profile = { links: false, answers: false };

/** Reads a setting such as "+86,+852"; empty = every network carries both ways. */
export function prefixesOf(setting: string): string[] {
  return setting.split(',').map((prefix) => prefix.trim()).filter((prefix) => prefix !== '');
}

/** The profile of a number by the prefixes whose networks let nothing back and refuse addresses, as carriers abroad do for mainland China. */
export function profileBy(prefixes: readonly string[]): (to: string) => Profile {
  return (to) => {
    const whole = to.startsWith('+') ? to : `+86${to}`;
    return prefixes.some((prefix) => whole.startsWith(prefix)) ? oneWay : both;
  };
}
