import { ruleName, type HandlingRules, type RuleName } from '../../../../server/contract/rules.js';

/** A number of the rules; only an extension's most may be `as_limit`. */
export type RuleNumber = number | 'as_limit';

const partsOf = (name: RuleName): [part: string, field: string | undefined] => {
  const [part = '', field] = name.split('.');
  return [part, field];
};

/** One number of the rules, by its name. */
export function numberOf(rules: HandlingRules, name: RuleName): RuleNumber {
  const [part, field] = partsOf(name);
  const held = (rules as Record<string, unknown>)[part];
  return (field === undefined ? held : (held as Record<string, unknown>)[field]) as RuleNumber;
}

/** The rules with one number changed. */
export function withNumber(rules: HandlingRules, name: RuleName, value: RuleNumber): HandlingRules {
  const [part, field] = partsOf(name);
  const held = (rules as Record<string, unknown>)[part];
  return { ...rules, [part]: field === undefined ? value : { ...(held as object), [field]: value } };
}

/** The numbers a draft sets otherwise than its base, set again over another base. */
export function rebasedRules(base: HandlingRules, draft: HandlingRules, onto: HandlingRules): HandlingRules {
  const changed = ruleName.options.filter((name) => numberOf(base, name) !== numberOf(draft, name));
  return changed.reduce((rules, name) => withNumber(rules, name, numberOf(draft, name)), onto);
}
