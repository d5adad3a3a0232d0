import assert from 'node:assert/strict';
import { generateJourney } from '../../../tools/bench/src/generate';
import { placesIn } from '../../../tools/bench/src/places';

describe('The places at which the benchmarks edit', () => {
  const text = generateJourney({ touchpoints: 100, seed: 1 });
  const lines = text.split('\n');
  const around = ({ line, character }: { readonly line: number; readonly character: number }) =>
    `${lines[line]?.slice(0, character)}<|>${lines[line]?.slice(character)}`.trim();

  it('are in the middle of the journey', () => {
    const { typing } = placesIn(text);
    assert.ok(Math.abs(typing.line - lines.length / 2) < 20, `line ${typing.line} of ${lines.length}`);
  });

  it('are the end of a title, a value, its key, and a reference', () => {
    const { typing, value, key, reference } = placesIn(text);
    assert.match(around(typing), /^title: \S.*<\|>$/);
    assert.equal(around(value), 'status: <|>works');
    assert.equal(around(key), 's<|>tatus: works');
    assert.equal(around(reference), 'from: [<|>step-1]');
  });

  it('are not looked for in other texts', () => {
    assert.throws(() => placesIn('id: mine\n'), /it is no generated journey/);
  });
});
