/**
 * The walls of the house: syntax, schema, catalogue <- model <- {rules, plan, map, checklist, diff} <- features
 * <- index <- {lsp, cli}; data and metrics, which stand alone, <- scores <- {rules, map, checklist, plan, features}. Each rule says what a room must not import.
 */
const service = '^server/src/service';

/** A rule that lets a folder import only the rooms named, itself, and packages. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: '^(client|server|l10n|schemas|tools|test)/', pathNot: [`${from}`, ...allowed] },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle has no beginning to read from.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-service',
      comment: 'The engine runs in a browser worker too: no Node, no editor, no connection.',
      severity: 'error',
      from: { path: service },
      to: {
        path: '^(node:|vscode$|vscode-languageclient|vscode-languageserver$|vscode-languageserver/)|node_modules/(vscode-languageclient|vscode-languageserver|vscode-jsonrpc)/',
      },
    },
    {
      name: 'no-node-core-in-service',
      severity: 'error',
      from: { path: service },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-importer-of-yaml',
      comment: 'The tree is ours; the parser behind it can be exchanged.',
      severity: 'error',
      from: { path: '^(client|server)', pathNot: `${service}/syntax/` },
      to: { path: 'node_modules/yaml/' },
    },
    only('syntax-stands-alone', `${service}/syntax/`, []),
    only('catalogue-stands-alone', `${service}/catalogue/`, []),
    only('schema-knows-syntax', `${service}/schema/`, [`${service}/syntax/`, '^schemas/', '^l10n/']),
    only('data-stands-alone', `${service}/data/`, []),
    only('metrics-stand-alone', `${service}/metrics/`, []),
    only('model-knows-schema', `${service}/model/`, [
      `${service}/(syntax|schema|catalogue|data)/`,
      // Paths become URIs.
      `${service}/escape/well-formed`,
    ]),
    only('scores-know-the-model', `${service}/scores/`, [
      `${service}/(syntax|schema|catalogue|data|model|metrics|escape)/`,
    ]),
    only('rules-know-the-model', `${service}/rules/`, [
      `${service}/(syntax|schema|catalogue|data|model|metrics|scores)/`,
      // Findings tell durations as cards do.
      `${service}/escape/duration`,
    ]),
    only('map-knows-the-model', `${service}/map/`, [
      `${service}/(syntax|schema|catalogue|model|scores|escape)/`,
    ]),
    only('plan-knows-the-model', `${service}/plan/`, [
      `${service}/(syntax|schema|catalogue|model|scores|escape)/`,
    ]),
    only('diff-knows-the-model', `${service}/diff/`, [`${service}/(syntax|schema|catalogue|model)/`]),
    only('checklist-knows-the-scores', `${service}/checklist/`, [
      `${service}/(syntax|schema|catalogue|model|scores)/`,
    ]),
    only('opportunities-know-the-model', `${service}/opportunities/`, [
      `${service}/(syntax|schema|catalogue|model)/`,
    ]),
    only('coverage-knows-the-model', `${service}/coverage/`, [`${service}/(syntax|schema|catalogue|model)/`]),
    only('scoreboard-knows-the-scores', `${service}/scoreboard/`, [
      `${service}/(syntax|schema|catalogue|model|scores)/`,
    ]),
    only('dashboards-know-the-scores', `${service}/dashboard/`, [
      `${service}/(catalogue|data|escape|model|scores|scoreboard)/`,
      `${service}/map/shapes/trend`,
    ]),
    only('tables-know-the-views', `${service}/table/`, [
      `${service}/(catalogue|model|scores|escape|map|opportunities|scoreboard)/`,
    ]),
    only('templates-know-the-questions', `${service}/templates/`, [
      `${service}/(syntax|catalogue|rules)/`,
      `${service}/ports`,
    ]),
    only('outline-knows-the-model', `${service}/outline/`, [
      `${service}/(syntax|schema|catalogue|data|model|escape)/`,
      `${service}/map/(types|titles|words)`,
      // Ids and files are made as everywhere.
      `${service}/rules/parts/ids`,
      `${service}/templates/file-text`,
    ]),
    only('export-knows-the-views', `${service}/export/`, [
      `${service}/(escape|map|outline|plan|checklist)/`,
      `${service}/model/(text|calendar)`,
    ]),
    only('features-know-everything-below', `${service}/features/`, [
      `${service}/(syntax|schema|catalogue|data|model|scores|rules|map|plan|checklist|diff|templates|outline|export|escape|table|opportunities|coverage|scoreboard|dashboard)/`,
      `${service}/ports`,
      '^server/src/protocol/',
      '^l10n/',
    ]),
    {
      name: 'one-door-to-the-service',
      comment: 'Hosts go through the facade: what it does not say, the engine does not do.',
      severity: 'error',
      from: { path: '^server/src/(lsp|cli|node)/' },
      to: { path: `${service}/`, pathNot: `${service}/index\\.ts$` },
    },
    {
      name: 'lsp-and-cli-are-apart',
      comment: 'Two doors. `journey lsp` alone opens the other one, as a whole.',
      severity: 'error',
      from: { path: '^server/src/(lsp|cli)/', pathNot: '^server/src/cli/commands/lsp\\.ts$' },
      to: { path: '^server/src/(lsp|cli)/', pathNot: '^server/src/$1/' },
    },
    only('client-knows-the-protocol', '^client/src/', ['^server/src/protocol/', '^l10n/']),
    only('webview-knows-its-messages', '^client/webview/', [
      '^client/src/preview/(messages|patch)',
      '^l10n/',
      // Numbers and paths, which exports draw as well, their durations, and where their lines are not broken.
      `${service}/map/shapes/`,
      `${service}/escape/(duration|unbroken)`,
    ]),
    only('shapes-stand-alone', `${service}/map/shapes/`, [`${service}/map/types`, `${service}/model/source`]),
    only('escape-stands-alone', `${service}/escape/`, []),
    {
      name: 'protocol-is-types',
      comment: 'What crosses the border is data: no code of the engine comes along.',
      severity: 'error',
      from: { path: '^server/src/protocol/' },
      to: { dependencyTypesNot: ['type-only', 'npm'], pathNot: '^server/src/protocol/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
