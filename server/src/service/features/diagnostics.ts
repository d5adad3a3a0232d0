import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { locationOf, rangeOf } from '../model/document';
import type { DisplayLanguage, Ports } from '../ports';
import { ruleById } from '../rules';
import { fill, messageOf } from '../rules/message';
import type { Finding, Severity } from '../rules/rule';

/** Under which name the editor lists our findings. */
export const SOURCE = 'journey';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A finding as LSP's diagnostic, in the display language, with a link to its rule's page. */
export function diagnosticOf(finding: Finding, ports: Ports): Diagnostic {
  const { document, span, rule, severity, related } = finding;
  const href = ports.ruleDocs(rule);
  return {
    range: rangeOf(document, span),
    severity: severities[severity],
    code: rule,
    source: SOURCE,
    message: messageOf(finding, ports.language()),
    ...(href ? { codeDescription: { href } } : {}),
    ...(rule.startsWith('unused-') ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: relatedInformation(finding, ports.language()) } : {}),
  };
}

function relatedInformation({ rule, related, data }: Finding, language: DisplayLanguage) {
  const messages = ruleById(rule)?.messages ?? {};
  return related.map(({ document, span, message }) => {
    const texts = messages[message];
    return {
      location: locationOf(document, span),
      message: texts ? fill(texts[language], data, language) : '',
    };
  });
}
