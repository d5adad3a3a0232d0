import type { Entity } from '../model/entity';
import { journeyOf } from '../model/journey';
import { metricsOf } from '../model/measures';
import type { Workspace } from '../model/workspace';
import { freeId } from './parts/ids';
import { addToList } from './parts/insert';
import { nameOf, textFor } from './parts/name';
import { entityOf, placeOfField } from './parts/place';
import { defineRule, type Finding, type Texts } from './rule';

/** A journey that is judged by one kind of figure alone. */
export const singleMetric = defineRule({
  id: 'single-metric',
  scope: 'journey',
  severity: 'information',
  messages: {
    default: {
      en: 'The journey “{name}” is judged by {type} alone. Add a metric of another type.',
      de: 'Die Journey „{name}“ wird nur an {type} gemessen. Eine Kennzahl anderer Art hinzufügen.',
      da: 'Kunderejsen »{name}« måles kun på {type}. Tilføj et nøgletal af en anden type.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Add the metric “{metric}”',
        de: 'Die Kennzahl „{metric}“ hinzufügen',
        da: 'Tilføj nøgletallet »{metric}«',
      },
      data: (finding, { workspace }) => {
        const known = knownMetric(finding, workspace);
        return {
          metric: known ? nameOf(known) : textFor(finding.document, workspace, newMetric(finding).title),
        };
      },
      edits: (finding, { workspace }) => addMetric(finding, workspace),
    },
  ],
  check(journey, { workspace, report }) {
    const types = new Set(metricsOf(journey, workspace).map(kindOf));
    const [type] = types;
    if (types.size !== 1 || type === undefined || !isNamed(type)) return;
    const data = {
      name: nameOf(journey.entity),
      type: type === 'custom' ? type : type.toUpperCase(),
      only: type,
    };
    report({ at: placeOfField(journey.entity, 'metrics'), data });
  },
});

/** Each figure of the user’s own is a type for itself; a type that is still missing may become any. */
function kindOf({ id, data }: Entity<'metric'>): string {
  return data.type === undefined || data.type === 'custom' ? `custom:${id ?? ''}` : data.type;
}

function isNamed(type: string): boolean {
  return !type.startsWith('custom:');
}

/** One of a library that is of another type. */
function knownMetric({ document, data }: Finding, workspace: Workspace): Entity<'metric'> | undefined {
  const all = workspace.visible('metric', document).filter(metric => metric.document.kind === 'metrics');
  return all.find(metric => metric.data.type !== undefined && metric.data.type !== data.only);
}

interface NewMetric {
  readonly id: string;
  readonly type: string;
  readonly title: Texts;
}

const EFFORT: NewMetric = {
  id: 'customer-effort',
  type: 'ces',
  title: { en: 'Customer effort', de: 'Kundenaufwand', da: 'Kundens indsats' },
};
const LOYALTY: NewMetric = {
  id: 'recommendation',
  type: 'nps',
  title: { en: 'Willingness to recommend', de: 'Weiterempfehlung', da: 'Lyst til at anbefale' },
};

function newMetric({ data }: Finding): NewMetric {
  return data.only === 'nps' ? EFFORT : LOYALTY;
}

function addMetric(finding: Finding, workspace: Workspace) {
  const { document } = finding;
  const journey = entityOf(finding, 'journey');
  if (!journey || !journeyOf(document, workspace)) return undefined;
  const known = knownMetric(finding, workspace);
  if (known?.id !== undefined) return addToList(journey, 'metrics', known.id);
  const { id, type, title } = newMetric(finding);
  return addToList(journey, 'metrics', {
    id: freeId(id, taken => workspace.sameId('metric', taken, document).length > 0),
    type,
    title: textFor(document, workspace, title),
    polarity: 'high_is_good',
    direction: 'up',
  });
}
