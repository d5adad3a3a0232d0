import { configFor } from '../../model/config';
import type { JourneyDocument } from '../../model/document';
import type { Entity } from '../../model/entity';
import { textIn, type WrittenText } from '../../model/text';
import type { Workspace } from '../../model/workspace';
import type { Texts } from '../rule';

/** What a message calls an entity: its title or name, else its id; empty where it has neither. */
export function nameOf(entity: Entity): string {
  const { title, name } = entity.data as { readonly title?: WrittenText; readonly name?: WrittenText };
  return textIn(title ?? name, languageOf(entity.document)) || (entity.id ?? '');
}

/** The language of a file's plain texts: its own, else that of its settings, else English. */
export function languageOf(document: JourneyDocument, workspace?: Workspace): string {
  return document.memory.language ?? (workspace && configFor(document.uri, workspace).data.language) ?? 'en';
}

/** The text for a file, in the language of its plain texts; English where we do not speak that. */
export function textFor(document: JourneyDocument, workspace: Workspace, texts: Texts): string {
  return textIn({ ...texts }, languageOf(document, workspace));
}
