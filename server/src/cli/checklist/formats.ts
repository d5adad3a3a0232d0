import {
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistSample,
  csvLine,
  escapeMarkdown,
  type JourneyChecklist,
} from '../../service';
import { type ChecklistWords, checklistWords } from './words';

/** The version of the JSON; it counts up when a field changes its meaning or goes. */
const VERSION = 1;

/** What a checklist can be printed as. */
export const checklistFormats = { md: asMarkdown, csv: asCsv, json: asJson };

/** For people and pull requests: a task list under each touchpoint. */
function asMarkdown({ title, language, checklist }: JourneyChecklist): string {
  const words = checklistWords[language];
  const head = `# ${escapeMarkdown(title)}\n\n${words.progress(checklist.done, checklist.total)}`;
  return [head, ...checklist.groups.map(group => section(group, words))].join('\n\n');
}

function section(group: ChecklistGroup, words: ChecklistWords): string {
  const { title, done, total, stages, items, samples } = group;
  const where = stages.length > 0 ? `${words.stages}: ${stages.map(escapeMarkdown).join(', ')}\n\n` : '';
  const asked = samples.map(sample => `${escapeMarkdown(sampleLine(sample))}\n\n`).join('');
  const tasks = items.map(item => task(item, words)).join('\n');
  return `## ${escapeMarkdown(title)} (${words.progress(done, total)})\n\n${where}${asked}${tasks}`;
}

function sampleLine({ title, text }: ChecklistSample): string {
  return `${title}: ${text}`;
}

/** What does not apply has no box: nobody is to tick it. */
function task({ text, why, status, on, by }: ChecklistItem, words: ChecklistWords): string {
  const box = { done: '[x] ', open: '[ ] ', not_applicable: '' }[status];
  const label = status === 'not_applicable' ? words.status[status] : undefined;
  const notes = [label, on, by].flatMap(note => (note === undefined ? [] : escapeMarkdown(note)));
  const told = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  const reason = why === undefined ? '' : `\n  *${escapeMarkdown(why)}*`;
  return `- ${box}${escapeMarkdown(text)}${told}${reason}`;
}

/** For spreadsheets: a row for each check. */
function asCsv({ language, checklist }: JourneyChecklist): string {
  const words = checklistWords[language];
  const rows = checklist.groups.flatMap(group => group.items.map(item => rowOf(group, item, words)));
  return [words.columns, ...rows].map(csvLine).join('\n');
}

function rowOf(group: ChecklistGroup, item: ChecklistItem, words: ChecklistWords) {
  const { id, title, channel = '', stages, importance = '' } = group;
  const { id: check, text, why = '', status, on = '', by = '' } = item;
  const asked = group.samples.map(sampleLine).join('; ');
  const place = [id, title, channel, stages.join('; '), importance];
  return [...place, check, text, why, words.status[status], on, by, asked];
}

/** For programs. Places in files are left out: they differ from machine to machine. */
function asJson({ title, language, checklist }: JourneyChecklist): string {
  const { done, total } = checklist;
  const groups = checklist.groups.map(({ source: _, items, ...group }) => ({
    ...group,
    items: items.map(({ source: __, ...item }) => item),
  }));
  return JSON.stringify({ version: VERSION, title, language, done, total, groups }, undefined, 2);
}
