import { t } from '../catalogue/texts';

/** What a picture of a map says beside the journey's own words. */
export const words = {
  map: t('Journey map', 'Journey Map', 'Kunderejsekort'),
  visibility: t('Line of visibility', 'Sichtbarkeitslinie', 'Synlighedslinje'),
  measured: t(
    'Measured, with its 95% interval (worst possible score −2, best +2)',
    'Gemessen, mit 95-%-Intervall (schlechtestmöglicher Wert −2, bester +2)',
    'Målt, med 95 %-interval (dårligst mulige score −2, bedste +2)',
  ),
  indicative: t(
    'Measured, indicative: fewer than 30 answers',
    'Gemessen, nur Anhaltspunkt: weniger als 30 Antworten',
    'Målt, vejledende: færre end 30 svar',
  ),
  measuredAt: t(
    '{what}: {score} · on the scale of the curves {value}',
    '{what}: {score} · auf der Skala der Kurven {value}',
    '{what}: {score} · på kurvernes skala {value}',
  ),
  target: t('Target', 'Ziel', 'Mål'),
  momentOfTruth: t('Moment of truth', 'Moment der Wahrheit', 'Sandhedens øjeblik'),
  weakest: t('Weakest moment', 'Schwächster Moment', 'Svageste øjeblik'),
  importance: t('Importance to the customer', 'Wichtigkeit für die Kunden', 'Vigtighed for kunden'),
  wait: t('Waiting time', 'Wartezeit', 'Ventetid'),
  checks: t('Open checks', 'Offene Prüfpunkte', 'Åbne tjekpunkter'),
  otherChannel: t('Other channels', 'Andere Kanäle', 'Andre kanaler'),
} as const;

/** How a touchpoint is doing, in words. */
export const statusWords = {
  works: t('Works', 'Läuft gut', 'Fungerer'),
  needs_improvement: t('To improve', 'Zu verbessern', 'Skal forbedres'),
  planned: t('Planned', 'Geplant', 'Planlagt'),
  retired: t('Retired', 'Eingestellt', 'Nedlagt'),
} as const;

/** A sentiment with its sign: `+1`, `0`, `−2`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
