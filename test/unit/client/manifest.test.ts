import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { isJourneyPath } from '../../../client/src/files';
import { allHints } from '../../../server/src/lsp/settings';
import { journeyFiles, journeyNames } from '../../../server/src/lsp/watch-files';
import { tokenTypes } from '../../../server/src/protocol';
import { fileKindOf } from '../../../server/src/service/schema/registry';
import { clientSources, found, readJson } from './support';

interface WalkthroughStep {
  readonly completionEvents: readonly string[];
  readonly media: { readonly markdown: string };
}

interface Manifest {
  readonly contributes: {
    readonly languages: readonly [
      { readonly filenamePatterns: readonly string[]; readonly filenames: readonly string[] },
    ];
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly alt?: string }[]>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<string, unknown>> }];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly walkthroughs: readonly [{ readonly steps: readonly WalkthroughStep[] }];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
  readonly activationEvents: readonly string[];
}

const { contributes, activationEvents } = readJson<Manifest>('package.json');
const [language] = contributes.languages;
const commands = contributes.commands.map(({ command }) => command).sort();
const sources = clientSources();

describe('the manifest', () => {
  it('has a text for every name in it, in three languages, and no other', () => {
    const wanted = found(/"%([\w.]+)%"/g, [readFileSync('package.json', 'utf8')]);
    for (const file of ['package.nls.json', 'package.nls.de.json', 'package.nls.da.json']) {
      deepEqual(Object.keys(readJson<object>(file)).sort(), wanted, file);
    }
  });

  it('offers the commands that there are', () => {
    deepEqual(commands, found(/\bid: '(journey\.\w+)'/g, sources.values()));
  });

  it('uses no other commands in its menus and keys', () => {
    const used = [...contributes.keybindings, ...Object.values(contributes.menus).flat()];
    for (const { command } of used) ok(commands.includes(command), command);
  });

  it('has the settings that the code knows', () => {
    const known = /type Setting =([^;]*);/.exec(sources.get('client/src/settings.ts') ?? '')?.[1] ?? '';
    const read = found(/'([\w.]+)'/g, [known]).map(name => `journey.${name}`);
    const hints = Object.keys(allHints).map(kind => `journey.inlayHints.${kind}`);
    deepEqual(Object.keys(contributes.configuration.properties).sort(), [...read, ...hints].sort());
  });

  it('names the kinds of tokens that the server sends, and colours each', () => {
    const own = tokenTypes.filter(type => type !== 'enumMember');
    deepEqual(
      contributes.semanticTokenTypes.map(({ id }) => id),
      own,
    );
    deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), [
      ...tokenTypes,
      '*.unknown',
      '*.deprecated',
    ]);
  });

  it('wakes the extension for the panels and pages that it has to restore', () => {
    const viewType = found(/viewType = '([\w.]+)'/g, sources.values());
    const scheme = found(/scheme = '([\w-]+)'/g, sources.values());
    deepEqual(activationEvents, [`onWebviewPanel:${viewType[0]}`, `onFileSystem:${scheme[0]}`]);
  });

  it('shows the views that the code fills, and welcomes to them', () => {
    const { views, viewsWelcome } = contributes;
    const ids = Object.values(views).flatMap(all => all.map(({ id }) => id));
    deepEqual(ids, found(/createTreeView\('([\w.]+)'/g, sources.values()));
    const known = found(/'setContext', '([\w.]+)'/g, sources.values());
    deepEqual(
      viewsWelcome.map(({ view, when }) => [view, when]),
      ids.map((id, index) => [id, known[index]]),
    );
  });

  it('leads to its own commands and to pages of every language', () => {
    const [{ steps }] = contributes.walkthroughs;
    for (const { completionEvents, media } of steps) {
      for (const event of completionEvents) ok(commands.includes(event.replace('onCommand:', '')), event);
      for (const suffix of ['.md', '.nls.de.md', '.nls.da.md'])
        ok(existsSync(media.markdown.replace(/\.md$/, suffix)), media.markdown);
    }
    const done = steps.flatMap(({ completionEvents }) => completionEvents);
    for (const file of ['package.nls.json', 'package.nls.de.json', 'package.nls.da.json']) {
      const linked = found(/\(command:(journey\.\w+)\)/g, [readFileSync(file, 'utf8')]);
      deepEqual(linked.map(command => `onCommand:${command}`).sort(), [...done].sort(), file);
    }
  });

  it('names no file that is not there', () => {
    for (const path of found(/"\.?\/?((?:icons|syntaxes|snippets)\/[^"]+)"/g, [
      readFileSync('package.json', 'utf8'),
    ])) {
      ok(existsSync(path), path);
    }
  });
});

describe('the files of the language', () => {
  const examples = [
    ...language.filenamePatterns.map(pattern => pattern.replace('*', 'x')),
    ...language.filenames,
  ];

  it('are those that the server knows', () => {
    equal(examples.length, 24);
    for (const name of examples) ok(fileKindOf(name), name);
  });

  it('are those that are watched', () => {
    const watched = journeyFiles.flatMap(expand).map(glob => glob.replace('**/', '').replace('*', 'x'));
    deepEqual(watched.sort(), [...examples].sort());
  });

  it('are those that the client lists for a server without a disk', () => {
    const listed = new RegExp(journeyNames, 'i');
    for (const name of examples) ok(listed.test(name), name);
    for (const name of ['journey.yaml', '.x.journey.yaml', 'x.journey.yaml.bak', 'config.yaml'])
      ok(!listed.test(name), name);
  });

  it('hold a journey where their name says so', () => {
    deepEqual(
      examples.filter(isJourneyPath),
      ['yaml', 'yml', 'json'].map(ending => `x.journey.${ending}`),
    );
  });
});

/** Every text that a glob's braces stand for. */
function expand(glob: string): readonly string[] {
  const [whole, choices] = /\{([^}]*)\}/.exec(glob) ?? [];
  if (whole === undefined || choices === undefined) return [glob];
  return choices.split(',').flatMap(choice => expand(glob.replace(whole, choice)));
}
