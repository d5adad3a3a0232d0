import { t } from '../catalogue/texts';
import type { TemplateShape, TemplateStage } from './types';

/** The stages of each shape, in order. A blank journey has none. */
export const stagesOf: Readonly<Record<TemplateShape, readonly TemplateStage[]>> = {
  'three-phase': [
    {
      id: 'before',
      title: t('Before the purchase', 'Vor dem Kauf', 'Før købet'),
      phase: 'before',
      holds: ['awareness', 'evaluation'],
    },
    {
      id: 'during',
      title: t('During the purchase', 'Während des Kaufs', 'Under købet'),
      phase: 'during',
      holds: ['purchase'],
    },
    {
      id: 'after',
      title: t('After the purchase', 'Nach dem Kauf', 'Efter købet'),
      phase: 'after',
      holds: ['use', 'loyalty'],
    },
  ],
  'five-stage': [
    {
      id: 'awareness',
      title: t('Becoming aware', 'Aufmerksam werden', 'Bliver opmærksom'),
      phase: 'before',
      modelStage: 'awareness',
      holds: ['awareness'],
    },
    {
      id: 'evaluation',
      title: t('Weighing up', 'Abwägen', 'Overvejer'),
      phase: 'before',
      modelStage: 'evaluation',
      holds: ['evaluation'],
    },
    {
      id: 'purchase',
      title: t('Buying', 'Kaufen', 'Køber'),
      phase: 'during',
      modelStage: 'purchase',
      holds: ['purchase'],
    },
    {
      id: 'use',
      title: t('Using', 'Nutzen', 'Bruger'),
      phase: 'after',
      modelStage: 'use',
      holds: ['use'],
    },
    {
      id: 'loyalty',
      title: t('Staying', 'Treu bleiben', 'Bliver hængende'),
      phase: 'after',
      modelStage: 'loyalty',
      holds: ['loyalty'],
    },
  ],
  blank: [],
};
