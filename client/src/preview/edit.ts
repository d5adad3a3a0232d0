import { workspace } from 'vscode';
import {
  EditJourney,
  type EditJourneyParams,
  type EditJourneyResult,
  type EditRefusal,
} from '../../../server/src/protocol';
import { applyChanges } from '../edits';
import { t } from '../l10n';
import type { Server } from '../server';
import type { PageMessage } from './messages';
import { OwnVersions, type Version } from './own-versions';

/** What the page says when something was changed on it by hand. */
export type PageEdit = Extract<PageMessage, { readonly type: 'edit' }>;

/** What came of it: why it was not written, or the key of what it has added. */
export type Written = { readonly refusal: string } | { readonly added: string | undefined };

/** Writes what is changed on one page into the files. */
export class PageEdits {
  readonly #versions = new OwnVersions();
  #uri: string | undefined;

  constructor(private readonly server: Server) {}

  /** @param uri the journey, as the server names it */
  async write(uri: string, { version, language, edit }: Omit<PageEdit, 'type'>): Promise<Written> {
    const before = this.#versionOf(uri);
    const versions = this.#versionsOf(uri);
    const params: EditJourneyParams = { uri, version: versions.based(version, before), language, edit };
    const result = await this.server.request<EditJourneyResult>(EditJourney, params);
    if ('refused' in result) return { refusal: refusals()[result.refused] };
    if (!(await applyChanges(this.server, result.documentChanges))) return { refusal: refusals().stale };
    const after = this.#versionOf(uri);
    if (after !== before) versions.wrote(before, after);
    return { added: result.added };
  }

  /** Of the journey that the page shows now; another one's are forgotten. */
  #versionsOf(uri: string): OwnVersions {
    if (uri !== this.#uri) this.#versions.forget();
    this.#uri = uri;
    return this.#versions;
  }

  #versionOf(uri: string): Version {
    const open = workspace.textDocuments.find(document => this.server.uriOf(document.uri) === uri);
    return open?.version ?? null;
  }
}

const refusals = (): Readonly<Record<EditRefusal, string>> => ({
  stale: t('The file was changed at the same moment. Please try again.'),
  unreadable: t('The text has a mistake in it. Please mend it first.'),
  gone: t('This is no longer in the journey.'),
  elsewhere: t('This cannot be changed here. Please change it in the text.'),
});
