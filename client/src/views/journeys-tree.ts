import {
  CancellationTokenSource,
  commands,
  EventEmitter,
  type LogOutputChannel,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import {
  type JourneySummary,
  JourneyTree,
  type JourneyTreeNode,
  ListJourneys,
} from '../../../server/src/protocol';
import { isCancelled, note } from '../errors';
import type { RequestOptions, Server } from '../server';
import { JourneyItem, NodeItem } from './journeys-items';

/** What the Journeys view shows: every journey with its stages, their steps and the touchpoints of these. */
export class JourneysTree implements TreeDataProvider<JourneyItem | NodeItem> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  /** Gives up the question that is being answered. */
  #listing: CancellationTokenSource | undefined;

  constructor(
    private readonly server: Server,
    private readonly log: LogOutputChannel,
  ) {}

  /** Shows everything anew. Where the journeys are still being listed, the question is asked once more. */
  refresh(): void {
    if (this.#listing) this.#listing.cancel();
    else this.#changed.fire(undefined);
  }

  getTreeItem(item: JourneyItem | NodeItem): TreeItem {
    return item;
  }

  async getChildren(parent?: JourneyItem | NodeItem): Promise<(JourneyItem | NodeItem)[]> {
    if (!parent) return this.#journeys();
    const nodes = parent instanceof JourneyItem ? await this.#stagesOf(parent) : parent.node.children;
    return nodes.map(node => new NodeItem(node, this.server.documentOf(node.source.uri)));
  }

  async #journeys(): Promise<JourneyItem[]> {
    const listed = (await this.#list()) ?? [];
    // Until then the view says nothing, rather than that there are none.
    void commands.executeCommand('setContext', 'journey.hasNoJourneys', listed.length === 0);
    return listed.map(journey => new JourneyItem(journey, this.server.documentOf(journey.uri)));
  }

  async #list(): Promise<readonly JourneySummary[] | undefined> {
    const listing = new CancellationTokenSource();
    this.#listing = listing;
    const listed = await this.#ask<readonly JourneySummary[]>(ListJourneys, {}, { token: listing.token });
    if (this.#listing === listing) this.#listing = undefined;
    listing.dispose();
    return listing.token.isCancellationRequested ? this.#list() : listed;
  }

  async #stagesOf({ journey: { uri } }: JourneyItem): Promise<readonly JourneyTreeNode[]> {
    return (await this.#ask<readonly JourneyTreeNode[] | null>(JourneyTree, { uri })) ?? [];
  }

  /** A server that ends is started again, and then asked again. */
  async #ask<Result>(method: string, params: object, options?: RequestOptions): Promise<Result | undefined> {
    try {
      return await this.server.request<Result>(method, params, options);
    } catch (error) {
      if (!isCancelled(error)) note(this.log, 'The journeys could not be listed', error);
      return undefined;
    }
  }
}
