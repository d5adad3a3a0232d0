import { type Config, matches } from '../model/config';
import type { Rule, RuleOptions, Severity } from './rule';

const severities: Readonly<Record<string, Severity | 'off'>> = {
  off: 'off',
  info: 'information',
  warning: 'warning',
  error: 'error',
};

/** The overrides of the settings that match a file, in the order of the settings. */
export function overridesFor(uri: string, config: Config): readonly Override[] {
  return (config.data.lint?.overrides ?? []).filter(({ files }) => matches(files, uri, config));
}

/** Other settings of rules for some files. */
export type Override = NonNullable<NonNullable<Config['data']['lint']>['overrides']>[number];

/**
 * How severe a rule's findings are, and its options. The rule set comes first (`strict` and `all` turn on as warnings
 * what `recommended` leaves off), then `rules`, then one override after the other.
 */
export function settingFor(
  rule: Rule,
  { data }: Config,
  overrides: readonly Override[],
): { severity: Severity | 'off'; options: RuleOptions } {
  const lint = data.lint ?? {};
  const base =
    rule.severity === 'off' && (lint.extends ?? 'recommended') !== 'recommended' ? 'warning' : rule.severity;
  const settings = [lint, ...overrides].flatMap(({ rules }) => settingIn(rules, rule.id));
  return {
    severity: settings.reduce<Severity | 'off'>(
      (before, { severity }) => severities[severity ?? ''] ?? before,
      base,
    ),
    options: Object.assign({}, ...settings.map(({ options }) => options)),
  };
}

function settingIn(rules: unknown, id: string): readonly { severity?: string; options: RuleOptions }[] {
  const setting = (rules as Readonly<Record<string, unknown>> | undefined)?.[id];
  if (typeof setting === 'string') return [{ severity: setting, options: {} }];
  if (typeof setting !== 'object' || setting === null) return [];
  const { severity, ...options } = setting as { readonly severity?: string };
  return [{ ...(severity === undefined ? {} : { severity }), options }];
}
