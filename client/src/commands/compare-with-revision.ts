import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  type ListedRevision,
  type RevisionProblem,
  Revisions,
  type RevisionsParams,
  type RevisionsResult,
} from '../../../server/src/protocol';
import { gitProgram } from '../git';
import { t } from '../l10n';
import { currentLanguage } from '../settings';
import type { Command } from './command';
import { journeyMeant } from './journey-meant';

/** Shows in the preview what is different since a commit, or on another branch. */
export const compareWithRevision: Command = {
  id: 'journey.compareWithRevision',
  failure: () => t('The journey could not be compared'),
  async run(services, argument) {
    const { server: starting, preview } = services;
    const journey = await journeyMeant(argument, services);
    if (!journey) return;
    const server = await starting;
    const git = await gitProgram();
    const program = git === undefined ? {} : { git };
    const params: RevisionsParams = { uri: server.uriOf(journey), ...program };
    const listed = await server.request<RevisionsResult>(Revisions, params);
    if ('problem' in listed) throw new Error(problemText(listed.problem));
    const chosen = await choose(listed);
    if (!chosen) return;
    const { revision, label } = chosen;
    const problem = await (await preview).compare(journey, { revision, label, ...program });
    if (problem !== undefined) throw new Error(problemText(problem));
  },
};

interface Choice extends QuickPickItem {
  readonly revision?: string;
}

type Listed = Exclude<RevisionsResult, { readonly problem: RevisionProblem }>;

async function choose({
  commits,
  names,
}: Listed): Promise<{ readonly revision: string; readonly label: string } | undefined> {
  const other: Choice = { label: `$(edit) ${t('Another revision…')}`, alwaysShow: true };
  const choices: readonly Choice[] = [
    { label: t('Commits of this file'), kind: QuickPickItemKind.Separator },
    ...commits.map(commit => choiceOf(commit, commit.subject, commit.hash.slice(0, 7), 'git-commit')),
    { label: t('Branches and tags'), kind: QuickPickItemKind.Separator },
    ...names.map(branch => choiceOf(branch, branch.name, branch.subject, 'git-branch')),
    other,
  ];
  const options = { title: t('Compare with a Git Revision'), placeHolder: t('Compare with which state?') };
  const choice = await window.showQuickPick(choices, { ...options, matchOnDescription: true });
  if (choice === other) return typed();
  const { revision } = choice ?? {};
  if (revision === undefined) return undefined;
  const commit = commits.find(({ name }) => name === revision);
  return { revision, label: commit ? `${commit.hash.slice(0, 7)} ${commit.subject}` : revision };
}

function choiceOf(
  { name, author, date }: ListedRevision,
  label: string,
  description: string,
  icon: string,
): Choice {
  const day = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium' }).format(new Date(date));
  return { label: `$(${icon}) ${label}`, description, detail: `${author}, ${day}`, revision: name };
}

async function typed(): Promise<{ readonly revision: string; readonly label: string } | undefined> {
  const revision = await window.showInputBox({
    title: t('Compare with a Git Revision'),
    prompt: t('A commit, branch or tag, such as HEAD~3'),
  });
  return revision ? { revision, label: revision } : undefined;
}

function problemText(problem: RevisionProblem): string {
  switch (problem) {
    case 'unsupported':
      return t(
        'older states are read with the git program, which is not there in a browser or for files without a disk.',
      );
    case 'no-git':
      return t('the git program is not installed, or not on the PATH.');
    case 'no-repository':
      return t('the file is in no git repository.');
    case 'unknown-revision':
      return t('git knows no such revision.');
    case 'not-in-revision':
      return t('the file was not there in that revision.');
    case 'failed':
      return t('git has failed; the log says why.');
  }
}
