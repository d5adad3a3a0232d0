import type { DataSet, MissingColumn } from '../data/types';
import { dataOn, dataRequestOf } from '../model/data-files';
import type { Entity } from '../model/entity';
import { nameOf } from './parts/name';
import { entityOf, placeAt } from './parts/place';
import { defineRule, type Report } from './rule';

/** A list that is longer helps nobody. */
const TOLD_COLUMNS = 12;
const TOLD_ROWS = 5;

/** A data file that is not there, or of which not everything can be counted. */
export const dataProblem = defineRule({
  id: 'data-problem',
  scope: 'metric',
  severity: 'warning',
  messages: {
    missing: {
      en: 'There is no file “{file}”: the metric “{name}” has no data. The path begins in the folder of this file, or in the one that the settings name under “data”.',
      de: 'Eine Datei „{file}“ gibt es nicht: Die Kennzahl „{name}“ hat keine Daten. Der Pfad beginnt im Ordner dieser Datei oder in dem, den die Einstellungen unter „data“ nennen.',
      da: 'Filen »{file}« findes ikke: Nøgletallet »{name}« har ingen data. Stien begynder i denne fils mappe eller i den, som indstillingsfilen angiver under »data«.',
    },
    outside: {
      en: 'The file “{file}” lies outside of the workspace folder and is not read. Put a copy into the folder.',
      de: 'Die Datei „{file}“ liegt außerhalb des Arbeitsordners und wird nicht gelesen. Eine Kopie in den Ordner legen.',
      da: 'Filen »{file}« ligger uden for arbejdsområdets mappe og læses ikke. Læg en kopi i mappen.',
    },
    unreadable: {
      en: '“{file}” cannot be read as a table of text. Is it a folder, a picture or a spreadsheet’s own format, or is reading it not permitted? Export the answers as CSV.',
      de: '„{file}“ lässt sich nicht als Tabelle in Textform lesen. Ist es ein Ordner, ein Bild oder das eigene Format einer Tabellenkalkulation, oder ist das Lesen nicht erlaubt? Die Antworten als CSV exportieren.',
      da: '»{file}« kan ikke læses som en tabel i tekstform. Er det en mappe, et billede eller et regnearks eget format, eller er det ikke tilladt at læse den? Eksportér svarene som CSV.',
    },
    empty: {
      en: 'The file “{file}” is empty: not even a header is in it.',
      de: 'Die Datei „{file}“ ist leer: nicht einmal eine Kopfzeile steht darin.',
      da: 'Filen »{file}« er tom: Der er ikke engang en overskriftsrække i den.',
    },
    column: {
      en: 'The file “{file}” has no column “{column}”. It has: {columns}.',
      de: 'Die Datei „{file}“ hat keine Spalte „{column}“. Sie hat: {columns}.',
      da: 'Filen »{file}« har ingen kolonne »{column}«. Den har: {columns}.',
    },
    role: {
      en: 'Nothing says which column of “{file}” holds {role|role}. Name it under “columns”, as “{role}”. The file has: {columns}.',
      de: 'Nichts sagt, welche Spalte von „{file}“ {role|role} enthält. Unter „columns“ als „{role}“ angeben. Die Datei hat: {columns}.',
      da: 'Det fremgår ikke, hvilken kolonne i »{file}« der indeholder {role|role}. Angiv den under »columns« som »{role}«. Filen har: {columns}.',
    },
    coarse: {
      en: '“{file}” names too many different touchpoints, steps, personas or days to tell all answers apart by them: {count} of {rows} count in the whole, but not in every group. Do the columns hold what “columns” says?',
      de: '„{file}“ nennt zu viele verschiedene Touchpoints, Schritte, Personas oder Tage, um alle Antworten danach zu unterscheiden: {count} von {rows} zählen im Ganzen, aber nicht in jeder Gruppe. Enthalten die Spalten, was „columns“ sagt?',
      da: '»{file}« nævner for mange forskellige berøringspunkter, trin, personaer eller dage til, at alle svar kan holdes adskilt: {count} af {rows} tæller med i helheden, men ikke i hver gruppe. Indeholder kolonnerne det, som »columns« siger?',
    },
    rejected: {
      en: 'Rejected rows in “{file}”: {count} of {rows}, the first in line {lines}. The reason: {reasons|rejection}.',
      de: 'Abgelehnte Zeilen in „{file}“: {count} von {rows}, die ersten in Zeile {lines}. Der Grund: {reasons|rejection}.',
      da: 'Afviste rækker i »{file}«: {count} af {rows}, de første i linje {lines}. Årsagen: {reasons|rejection}.',
    },
  },
  fixes: [
    {
      title: {
        en: 'Choose which column holds what …',
        de: 'Auswählen, welche Spalte was enthält …',
        da: 'Vælg, hvad hver kolonne indeholder …',
      },
      command(finding) {
        const metric = entityOf(finding, 'metric');
        const isUnknown = finding.message === 'column' || finding.message === 'role';
        if (!isUnknown || metric?.id === undefined) return undefined;
        return { id: 'journey.mapData', argument: { uri: finding.document.uri, metric: metric.id } };
      },
    },
  ],
  check({ entity }, { workspace, today, report }) {
    const request = dataRequestOf(entity, workspace);
    const data = request && dataOn(request, workspace, today);
    if (!data) return;
    const at = placeAt(entity, ['source', 'file']);
    const { file } = request;
    if (data.state !== 'read') report({ at, message: data.state, data: { file, name: nameOf(entity) } });
    else if (data.columns.some(isBinary)) report({ at, message: 'unreadable', data: { file } });
    else if (data.columns.length === 0) report({ at, message: 'empty', data: { file } });
    else {
      for (const missing of data.missing) report(missingColumn(entity, missing, data, file));
      if (data.coarse > 0) {
        report({ at, message: 'coarse', data: { file, count: data.coarse, rows: data.rows } });
      }
      if (data.rejected > 0) report({ at, message: 'rejected', data: rejected(data, file) });
    }
  },
});

/** No name of a column has such signs, and every other format has them near its beginning. */
function isBinary(name: string): boolean {
  return [...name].some(sign => sign < '\t');
}

/** Where the user names the column, else where the file is named. */
function missingColumn(
  metric: Entity<'metric'>,
  { role, name }: MissingColumn,
  { columns: all }: DataSet,
  file: string,
): Report {
  const columns = [...all.slice(0, TOLD_COLUMNS), ...(all.length > TOLD_COLUMNS ? ['…'] : [])];
  if (name === undefined) {
    return { at: placeAt(metric, ['source', 'file']), message: 'role', data: { file, role, columns } };
  }
  const path = role === 'filter' ? ['filter', name] : ['columns', role];
  return {
    at: placeAt(metric, ['source', ...path]),
    message: 'column',
    data: { file, column: name, columns },
  };
}

function rejected({ rows, rejected: count, rejections }: DataSet, file: string) {
  const told = rejections.slice(0, TOLD_ROWS);
  const lines = [...told.map(({ line }) => String(line)), ...(count > told.length ? ['…'] : [])];
  return { file, count, rows, lines, reasons: [...new Set(told.map(({ reason }) => reason))] };
}
