import { formatMessages, type Plugin } from 'esbuild';

/**
 * Tells a watching person, and the background task of VS Code, when work begins and when all of it is done.
 * The bundles share one of these, so that none is announced as finished while another is still being made.
 */
export function announce(): Plugin {
  let running = 0;
  return {
    name: 'announce',
    setup(build) {
      build.onStart(() => {
        if (running++ === 0) console.log('[watch] build started');
      });
      build.onEnd(async ({ errors, warnings }) => {
        const found = [
          ...(await formatMessages([...errors], { kind: 'error', color: process.stdout.isTTY })),
          ...(await formatMessages([...warnings], { kind: 'warning', color: process.stdout.isTTY })),
        ];
        for (const text of found) console.error(text);
        if (--running === 0) console.log('[watch] build finished');
      });
    },
  };
}
