import { t } from './texts';

/** What stands under `owner` until somebody answers it. */
export const ownerQuestion = t('Who is responsible?', 'Wer ist verantwortlich?', 'Hvem er ansvarlig?');
