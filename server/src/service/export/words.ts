import type { BuiltInLanguage } from '../model/text';

/** The words of an exported page that nothing else has. */
export const words: Readonly<
  Record<BuiltInLanguage, { readonly checklist: string; progress(done: number, total: number): string }>
> = {
  en: { checklist: 'Checklist', progress: (done, total) => `${done} of ${total} done` },
  de: { checklist: 'Checkliste', progress: (done, total) => `${done} von ${total} erledigt` },
  da: { checklist: 'Tjekliste', progress: (done, total) => `${done} af ${total} opfyldt` },
};
