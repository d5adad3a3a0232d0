import { type Config, configFor } from '../model/config';
import { derived } from '../model/derived';
import type { FileMemory } from '../model/file-memory';
import { addTo, type Groups } from '../model/grouped';
import { oncePerThing, sameItems } from '../model/once';
import { rules } from './index';
import type { Rule, RuleOptions, Scope, Severity } from './rule';
import { type Override, overridesFor, settingFor } from './settings';

/** A rule as the settings want it for a file. */
export interface SetRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: RuleOptions;
}

/** The settings that hold for a file, and the rules that they switch on, by scope. */
export interface RulesOfFile {
  readonly config: Config;
  readonly byScope: ReadonlyMap<Scope, readonly SetRule[]>;
}

/** The rules for a file. They stay the same until a config file changes. */
export const rulesOfFile = derived(({ document: { uri } }: FileMemory, workspace): RulesOfFile => {
  const config = configFor(uri, workspace);
  const overrides = overridesFor(uri, config);
  const known = sharedBy(config);
  const same = known.find(each => sameItems(each.overrides, overrides));
  if (same) return same.rules;
  const made = { config, byScope: rulesSetBy(config, overrides) };
  known.push({ overrides, rules: made });
  return made;
});

/** What the settings make of each set of overrides that was met: most files share one. */
const sharedBy = oncePerThing(
  (_: Config): { readonly overrides: readonly Override[]; readonly rules: RulesOfFile }[] => [],
);

function rulesSetBy(config: Config, overrides: readonly Override[]): RulesOfFile['byScope'] {
  const byScope: Groups<Scope, SetRule> = new Map();
  for (const rule of rules) {
    const { severity, options } = settingFor(rule, config, overrides);
    if (severity !== 'off') addTo(byScope, rule.scope, { rule, severity, options });
  }
  return byScope;
}
