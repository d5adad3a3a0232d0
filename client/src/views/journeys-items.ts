import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import type { JourneySummary, JourneyTreeNode, SourceRange } from '../../../server/src/protocol';
import { inWords } from '../counts';
import { t } from '../l10n';

type Standing = Pick<JourneySummary, 'findings' | 'openChecks'>;

const icons: Readonly<Record<JourneyTreeNode['kind'], string>> = {
  stage: 'layers',
  step: 'person',
  touchpoint: 'symbol-interface',
};

/** A journey in the Journeys view. */
export class JourneyItem extends TreeItem {
  override readonly contextValue = 'journey';

  constructor(
    readonly journey: JourneySummary,
    override readonly resourceUri: Uri,
  ) {
    super(journey.title, TreeItemCollapsibleState.Collapsed);
    this.id = journey.uri;
    this.iconPath = new ThemeIcon('map');
    this.description = shortly(journey);
    this.tooltip = inFull(journey);
    this.command = { command: 'vscode.open', title: t('Open'), arguments: [resourceUri] };
  }
}

/** A stage, a step or a touchpoint in the Journeys view. */
export class NodeItem extends TreeItem {
  constructor(
    readonly node: JourneyTreeNode,
    document: Uri,
  ) {
    super(node.title, stateOf(node));
    this.id = `${node.source.uri}#${node.key}`;
    this.iconPath = new ThemeIcon(icons[node.kind]);
    this.description = shortly(node);
    this.tooltip = inFull(node);
    const selection = cursorAt(node.source);
    this.command = { command: 'vscode.open', title: t('Open'), arguments: [document, { selection }] };
  }
}

/** How something stands, for a narrow column: `3 findings · 2 open`. */
function shortly({ findings, openChecks }: Standing): string {
  const found = findings.error + findings.warning + findings.information;
  return [
    found === 1 ? t('1 finding') : found > 0 ? t('{0} findings', found) : '',
    openChecks === 1 ? t('1 open') : openChecks > 0 ? t('{0} open', openChecks) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How something stands, a line each. */
function inFull({ title, findings, openChecks }: Standing & { readonly title: string }): string {
  return [title, inWords(findings, t), openChecksInWords(openChecks)].filter(Boolean).join('\n');
}

/** How many checks are open, in words; empty where none is. */
export function openChecksInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? t('1 open check') : t('{0} open checks', count);
}

function stateOf({ children, kind }: JourneyTreeNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'stage' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function cursorAt({ range: { start } }: SourceRange): Range {
  return new Range(start.line, start.character, start.line, start.character);
}
