const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const FRAME_MS = 80;

/**
 * Tells on stderr what is being worked on and how long it took: a spinner on a terminal, else a line when it
 * begins and one when it is done.
 *
 * @throws whatever the work throws, after saying that it failed.
 */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const stopSpinner = process.stderr.isTTY ? spin(what) : announce(what);
  const seconds = (): string => ((Date.now() - start) / 1000).toFixed(1);
  try {
    const result = await work();
    stopSpinner();
    process.stderr.write(`${what}: done in ${seconds()} s\n`);
    return result;
  } catch (error) {
    stopSpinner();
    process.stderr.write(`${what}: failed after ${seconds()} s\n`);
    throw error;
  }
}

function announce(what: string): () => void {
  process.stderr.write(`${what} …\n`);
  return () => undefined;
}

function spin(what: string): () => void {
  let frame = 0;
  const timer = setInterval(() => {
    process.stderr.write(`\r${FRAMES[frame++ % FRAMES.length]} ${what} …`);
  }, FRAME_MS);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\u001b[2K');
  };
}
