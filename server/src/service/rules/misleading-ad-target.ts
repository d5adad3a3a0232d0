import { isAlive, type ResolvedTouchpoint, touchpointById, touchpointOf } from '../model/touchpoint';
import type { Workspace } from '../model/workspace';
import { addKeys } from './parts/insert';
import { isOfSort, namesOf, type Sort } from './parts/met';
import { nameOf } from './parts/name';
import { entityOf, placeOf, placeOfField } from './parts/place';
import { isNearest, isSaidInJourney, lacks } from './parts/touchpoint';
import { defineRule, type Finding, type FixContext, type Subjects } from './rule';

const AD: Sort = {
  builtIn: ['online-ad', 'print-ad', 'tv-spot', 'advertising', 'sponsored-post'],
  names:
    /\b(?:ads?|advert(?:isement)?s?)$|\bbanner\b|(?:^|\s)\S*(?:werbeanzeige|werbebanner|werbespot)$|online-?anzeige$|\S*annonce$/i,
};
const HOME: Sort = {
  builtIn: [],
  names:
    /^(?:\S+\s+){0,2}(?:home\s?page|start\s?page|(?:our |company )?website|startseite|webseite|forsiden?|hjemmesiden?|webstedet)$/i,
};
const SIGN_UP: Sort = {
  builtIn: [],
  names:
    /\bsign[\s-]?up|registration|registrierung|anmelde(?:formular|seite)|anmeldung|tilmelding|oprettelse/i,
};

/** An advertisement that does not lead to what it promises. */
export const misleadingAdTarget = defineRule({
  id: 'misleading-ad-target',
  scope: 'touchpoint',
  severity: 'warning',
  messages: {
    default: {
      en: 'The advertisement “{name}” leads nowhere. Name under “target” the page that keeps its promise.',
      de: 'Die Werbung „{name}“ führt nirgendwohin. Bei „target“ die Seite angeben, die ihr Versprechen einlöst.',
      da: 'Annoncen »{name}« fører ingen steder hen. Angiv under »target« den side, der holder, hvad den lover.',
    },
    home: {
      en: 'The advertisement “{name}” leads to the home page (“{target}”), not to what it shows. Let it lead to a landing page.',
      de: 'Die Werbung „{name}“ führt auf die Startseite („{target}“) statt zum Gezeigten. Besser auf eine Landingpage leiten.',
      da: 'Annoncen »{name}« fører til forsiden (»{target}«) og ikke til det, den viser. Lad den føre til en landingsside.',
    },
    form: {
      en: 'The advertisement “{name}” leads to a sign-up form (“{target}”), not to what it shows. Let it lead to a landing page.',
      de: 'Die Werbung „{name}“ führt auf ein Anmeldeformular („{target}“) statt zum Gezeigten. Besser auf eine Landingpage leiten.',
      da: 'Annoncen »{name}« fører til en tilmeldingsformular (»{target}«) og ikke til det, den viser. Lad den føre til en landingsside.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Let it lead to “{page}”',
        de: 'Auf „{page}“ leiten',
        da: 'Lad den føre til »{page}«',
      },
      data: (finding, context) => ({ page: landingPageFor(finding, context) }),
      edits(finding, context) {
        const touchpoint = entityOf(finding, 'touchpoint');
        return touchpoint && addKeys(touchpoint, { target: landingPageFor(finding, context) });
      },
    },
  ],
  check(subject, { workspace, report }) {
    const { entity, resolved } = subject;
    if (!isAlive(resolved) || !isAd(resolved)) return;
    const name = nameOf(entity) || resolved.id;
    const { target } = entity.data;
    if (target !== undefined) {
      const message = faultOf(touchpointById(target, entity.document, workspace));
      if (message) report({ at: placeOfField(entity, 'target'), message, data: { name, target } });
    } else if (isUntargeted(subject, workspace)) report({ at: placeOf(entity), data: { name } });
  },
});

/** On a market place customers put up advertisements of their own: these lead wherever they like. */
function isAd(touchpoint: ResolvedTouchpoint): boolean {
  const { ownership, social_type, trigger } = touchpoint.data;
  if (ownership === 'paid' || social_type === 'sponsored') return true;
  return ownership !== 'owned' && trigger !== 'customer' && isOfSort(touchpoint, AD);
}

/** Nobody can click on paper or on a television; there a missing target is no mistake. */
function isUntargeted(subject: Subjects['touchpoint'], workspace: Workspace): boolean {
  const isClickable = subject.resolved.data.channel_type !== 'offline';
  return (
    isClickable &&
    isNearest(subject) &&
    lacks(subject, 'target', workspace) &&
    !isSaidInJourney(subject, 'target', workspace)
  );
}

/** A page that extends the website and has a name of its own may be just the page that is needed. */
function faultOf(target: ResolvedTouchpoint): 'home' | 'form' | undefined {
  const base = target.builtIn?.id;
  const isRenamed = target.entity?.data.title !== undefined && target.id !== base;
  if ((base === 'website' && !isRenamed) || isNamed(target, HOME)) return 'home';
  return (base === 'form' && !isRenamed) || isNamed(target, SIGN_UP) ? 'form' : undefined;
}

function isNamed(target: ResolvedTouchpoint, { names }: Sort): boolean {
  return target.builtIn?.id !== 'landing-page' && namesOf(target).some(name => names.test(name));
}

/** The workspace’s own landing page, else the built-in one. */
function landingPageFor({ document }: Finding, { workspace }: FixContext): string {
  const own = workspace
    .visible('touchpoint', document)
    .map(entity => touchpointOf(entity, workspace))
    .find(touchpoint => touchpoint.builtIn?.id === 'landing-page' && isAlive(touchpoint));
  return own?.id ?? 'landing-page';
}
