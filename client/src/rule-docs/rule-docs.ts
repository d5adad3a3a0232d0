import { commands, type TextDocumentContentProvider, Uri, workspace } from 'vscode';
import { pageUri } from './links';
import { pageAt, type RulePages, summaryOf } from './pages';

/** A rule with what it detects. */
export interface RuleSummary {
  readonly rule: string;
  readonly summary: string;
}

/** The rules' documentation, which the package brings along as one file. */
export class RuleDocs implements TextDocumentContentProvider {
  #pages: Promise<RulePages> | undefined;

  /** @param extension the folder in which the extension is installed. */
  constructor(private readonly extension: Uri) {}

  /** @throws Error where no rule has such a page. */
  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const page = pageAt(path, await this.#read());
    if (page === undefined) throw new Error(`No rule has the page ${path}`);
    return page;
  }

  /** All rules, in the order of their ids, in the display language. */
  async summaries(): Promise<readonly RuleSummary[]> {
    const pages = await this.#read();
    return Object.keys(pages).map(rule => ({
      rule,
      summary: summaryOf(pageAt(pageUri(rule).path, pages) ?? ''),
    }));
  }

  /** Shows a rule's page as it is meant to be read, in the active column. */
  async open(rule: string): Promise<void> {
    await commands.executeCommand('vscode.open', pageUri(rule));
  }

  #read(): Promise<RulePages> {
    this.#pages ??= readPages(Uri.joinPath(this.extension, 'dist', 'rule-pages.json'));
    return this.#pages;
  }
}

async function readPages(file: Uri): Promise<RulePages> {
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}
