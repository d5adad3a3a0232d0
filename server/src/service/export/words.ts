import type { BuiltInLanguage } from '../model/text';

/** The words of an exported page that nothing else has. */
export const words: Readonly<
  Record<
    BuiltInLanguage,
    { readonly checklist: string; readonly measured: string; progress(done: number, total: number): string }
  >
> = {
  en: {
    checklist: 'Checklist',
    measured: 'What customers answered',
    progress: (done, total) => `${done} of ${total} done`,
  },
  de: {
    checklist: 'Checkliste',
    measured: 'Was Kundinnen und Kunden geantwortet haben',
    progress: (done, total) => `${done} von ${total} erledigt`,
  },
  da: {
    checklist: 'Tjekliste',
    measured: 'Hvad kunderne har svaret',
    progress: (done, total) => `${done} af ${total} opfyldt`,
  },
};
