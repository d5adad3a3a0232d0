import { type MochaOptions, type Runner, reporters } from 'mocha';

interface Options extends MochaOptions {
  /** Mocha's own name for them; its types know an older one. */
  readonly reporterOption?: { readonly output?: string; readonly show?: string };
}

/**
 * A Mocha reporter that shows the tests as they run and writes the results as JSON besides, for `npm test` to add
 * up. Reporter options: `output`, the JSON file; `show`, the visible reporter, `spec` (the default) or `dot`.
 */
export default class ShowAndRecord extends reporters.Base {
  constructor(runner: Runner, options: Options) {
    super(runner, options);
    const { output, show } = options.reporterOption ?? {};
    const Visible = show === 'dot' ? reporters.Dot : reporters.Spec;
    new Visible(runner, options);
    const recording: Options = { ...options, reporterOption: { output } };
    if (output) new reporters.JSON(runner, recording);
  }
}
