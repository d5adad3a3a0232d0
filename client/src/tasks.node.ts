import {
  type Disposable,
  type ExtensionContext,
  ProcessExecution,
  Task,
  TaskGroup,
  TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { t } from './l10n';

const TYPE = 'journey';

/** What a task of our type says in `tasks.json`. */
interface JourneyTask {
  readonly type: typeof TYPE;
  readonly command: string;
  readonly path?: string;
  readonly fix?: boolean;
}

/** The tasks that run the command line: each workspace folder can be checked, others are read from `tasks.json`. */
export function registerTasks(context: ExtensionContext): Disposable {
  const cli = context.asAbsolutePath('dist/cli.js');
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map(folder => taskOf({ type: TYPE, command: 'lint' }, folder, cli)),
    resolveTask({ definition, scope }) {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return taskOf(definition as JourneyTask, folder, cli);
    },
  });
}

function taskOf(definition: JourneyTask, folder: WorkspaceFolder | undefined, cli: string): Task {
  const { command, path = '.', fix = false } = definition;
  // In the desktop VS Code this process is Electron, which has to be told to be Node.
  const execution = new ProcessExecution(process.execPath, [cli, command, path, ...(fix ? ['--fix'] : [])], {
    ...(folder ? { cwd: folder.uri.fsPath } : {}),
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const name = path === '.' ? t('lint the folder') : t('lint {0}', path);
  const task = new Task(definition, folder ?? TaskScope.Workspace, name, TYPE, execution, '$journey');
  task.group = TaskGroup.Test;
  return task;
}
