import type { CheckStatus, DisplayLanguage } from '../../service';

/** The words of a checklist that is printed. */
export interface ChecklistWords {
  readonly columns: readonly string[];
  readonly status: Readonly<Record<CheckStatus, string>>;
  readonly stages: string;
  progress(done: number, total: number): string;
}

/** By language. */
export const checklistWords: Readonly<Record<DisplayLanguage, ChecklistWords>> = {
  en: {
    columns: [
      'Touchpoint',
      'Title',
      'Channel',
      'Stages',
      'Importance',
      'Check',
      'Text',
      'Why',
      'Status',
      'On',
      'By',
      'Answers needed',
    ],
    status: { done: 'done', open: 'open', not_applicable: 'does not apply' },
    stages: 'Stages',
    progress: (done, total) => `${done} of ${total} done`,
  },
  de: {
    columns: [
      'Touchpoint',
      'Titel',
      'Kanal',
      'Etappen',
      'Wichtigkeit',
      'Prüfpunkt',
      'Text',
      'Grund',
      'Stand',
      'Am',
      'Von',
      'Nötige Antworten',
    ],
    status: { done: 'erledigt', open: 'offen', not_applicable: 'trifft nicht zu' },
    stages: 'Etappen',
    progress: (done, total) => `${done} von ${total} erledigt`,
  },
  da: {
    columns: [
      'Touchpoint',
      'Titel',
      'Kanal',
      'Etaper',
      'Vigtighed',
      'Tjekpunkt',
      'Tekst',
      'Hvorfor',
      'Status',
      'Den',
      'Af',
      'Nødvendige svar',
    ],
    status: { done: 'opfyldt', open: 'åbent', not_applicable: 'ikke relevant' },
    stages: 'Etaper',
    progress: (done, total) => `${done} af ${total} opfyldt`,
  },
};
