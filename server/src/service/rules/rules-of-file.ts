import { type Config, configFor } from '../model/config';
import { derived } from '../model/derived';
import type { FileMemory } from '../model/file-memory';
import { rules } from './index';
import type { Rule, RuleOptions, Scope, Severity } from './rule';
import { settingFor } from './settings';

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
  const byScope = new Map<Scope, SetRule[]>();
  for (const rule of rules) {
    const { severity, options } = settingFor(rule, uri, config);
    if (severity === 'off') continue;
    const same = byScope.get(rule.scope);
    if (same) same.push({ rule, severity, options });
    else byScope.set(rule.scope, [{ rule, severity, options }]);
  }
  return { config, byScope };
});
