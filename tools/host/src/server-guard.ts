// Loaded into VS Code's server before the server itself, by its Node 24, which strips the types: no imports here.

// The server hands its Node options on to the processes it forks, whose standard input means something else.
if (process.argv[1]?.endsWith('server-main.js')) {
  // The pipe ends with the script that started us, even when that was killed outright: then our group goes too.
  process.stdin.on('end', () => process.kill(0, 'SIGKILL'));
  process.stdin.resume();
}
