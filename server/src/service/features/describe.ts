import { catalogue } from '../catalogue';
import type { Entity } from '../model/entity';
import { isKind } from '../model/entity';
import type { Target } from '../model/resolve';
import { textIn, type WrittenText } from '../model/text';
import { builtInTouchpoint, type ResolvedTouchpoint, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import type { DisplayLanguage } from '../ports';
import { ruleById } from '../rules';
import { wordFor } from '../rules/parts/words';
import type { EntityKind } from '../schema/types';
import { describeTouchpoint } from './describe-touchpoint';
import { describeMistakes } from './knowledge';

/** The title of what an id names; empty where it has none. */
export function titleOfTarget(target: Target, language: DisplayLanguage): string {
  if (target.origin === 'file') return titleOfEntity(target.entity, language);
  if (target.kind === 'touchpoint') return catalogue.touchpoint(target.id)?.title[language] ?? '';
  if (target.kind === 'channel') return catalogue.channel(target.id)?.title[language] ?? '';
  if (target.kind === 'check') return catalogue.check(target.id)?.check.text[language] ?? '';
  return '';
}

/** Everything that is known of what an id names, as Markdown. */
export function describeTarget(target: Target, workspace: Workspace, language: DisplayLanguage): string {
  const heading = headingOf(target.kind, titleOfTarget(target, language) || target.id, target.id, language);
  return [heading, bodyOf(target, workspace, language)].filter(Boolean).join('\n\n');
}

function bodyOf(target: Target, workspace: Workspace, language: DisplayLanguage): string {
  if (target.kind === 'touchpoint')
    return describeTouchpoint(touchpointOfTarget(target, workspace), language);
  if (target.origin === 'file') return descriptionOf(target.entity, language);
  if (target.kind === 'check') return catalogue.check(target.id)?.check.why[language] ?? '';
  if (target.kind === 'rule') return ruleBody(target.id, language);
  return '';
}

function ruleBody(id: string, language: DisplayLanguage): string {
  return [ruleById(id)?.severity, describeMistakes(id, language)].filter(Boolean).join('\n\n');
}

function touchpointOfTarget(target: Target, workspace: Workspace): ResolvedTouchpoint {
  if (target.origin === 'file' && isKind(target.entity, 'touchpoint'))
    return touchpointOf(target.entity, workspace);
  return builtInTouchpoint(target.id);
}

function descriptionOf(entity: Entity, language: DisplayLanguage): string {
  const data = entity.data as Record<string, unknown>;
  const text = data.description ?? data.scenario ?? data.goal ?? data.role ?? data.question;
  return textIn(text as WrittenText | undefined, language);
}

function titleOfEntity(entity: Entity, language: DisplayLanguage): string {
  const data = entity.data as Record<string, unknown>;
  return textIn((data.title ?? data.name ?? data.text) as WrittenText | undefined, language);
}

function headingOf(kind: EntityKind, title: string, id: string, language: DisplayLanguage): string {
  return `**${title}** — ${wordFor('kind', kind, language)} \`${id}\``;
}
