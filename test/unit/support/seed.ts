import fc from 'fast-check';

/**
 * The seed of every property: always the same in `npm test`, so that a failure repeats; a fresh one in `npm run fuzz`.
 * Loaded before the tests.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261121) });
