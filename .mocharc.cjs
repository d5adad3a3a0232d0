const { availableParallelism } = require('node:os');

module.exports = {
  require: ['tsx', './test/unit/support/seed.ts'],
  spec: ['test/unit/**/*.test.ts', 'test/rules/**/*.test.ts'],
  reporter: 'dot',
  timeout: 30_000,
  parallel: true,
  // Mocha's own choice leaves one processor idle, which is half of a small machine.
  jobs: availableParallelism(),
};
