import { deepEqual, equal, match } from 'node:assert/strict';
import { open } from '../support/service';

/** The places that the id at the cursor leads to: file, line and the text that is selected there. */
function definitions(marked: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const { service, uri, position } = open(marked, others);
  return service.definition(uri, position).map(({ targetUri, targetSelectionRange: range }) => {
    const text = service.documents().get(targetUri)?.text.getText(range);
    return `${targetUri.split('/').at(-1)}:${range.start.line + 1} ${text}`;
  });
}

const step = (rest: string) => `id: b\nstages:\n  - id: s\n    steps:\n      - id: p\n        ${rest}\n`;
const library = 'touchpoints:\n  - id: door\n    title: Door\n  - id: kiosk\n    title: Kiosk\n';

describe('definition', () => {
  it('leads from a touchpoint’s id to its library', () => {
    deepEqual(definitions(step('touchpoints: [ki<|>osk]'), { 'shop.touchpoints.yaml': library }), [
      'shop.touchpoints.yaml:4 kiosk',
    ]);
  });

  it('prefers the definition in the same file', () => {
    const text = `${step('touchpoints: [kiosk<|>]')}touchpoints:\n  - id: kiosk\n    title: Ours\n`;
    deepEqual(definitions(text, { 'shop.touchpoints.yaml': library })[0], 'main.journey.yaml:8 kiosk');
  });

  it('leads from a persona in a sentiment to the persona', () => {
    const personas = 'personas:\n  - id: ann\n    name: Ann\n';
    deepEqual(definitions(step('sentiment: { an<|>n: 1 }'), { 'team.personas.yaml': personas }), [
      'team.personas.yaml:2 ann',
    ]);
  });

  it('finds steps in their own file only', () => {
    const other = step('title: Other');
    deepEqual(definitions(step('next: [{ to: <|>p }]'), { 'other.journey.yaml': other }), [
      'main.journey.yaml:5 p',
    ]);
  });

  it('takes a library’s before one that another journey defines for itself', () => {
    const others = { 'a.journey.yaml': step('touchpoints: [{ id: kiosk, title: Own }]') };
    deepEqual(definitions(step('touchpoints: [kiosk<|>]'), { ...others, 'shop.touchpoints.yaml': library }), [
      'shop.touchpoints.yaml:4 kiosk',
    ]);
  });

  it('leads from what extends its own id to the next one of that name', () => {
    const text = `${step('title: P')}touchpoints:\n  - id: kiosk\n    extends: ki<|>osk\n`;
    deepEqual(definitions(text, { 'shop.touchpoints.yaml': library }), ['shop.touchpoints.yaml:4 kiosk']);
  });

  it('leads from what is built in to its page in the catalogue', () => {
    const { service, uri, position } = open(step('touchpoints: [check<|>out]'));
    const [link] = service.definition(uri, position);
    equal(link?.targetUri, 'journey-catalogue:/touchpoint/checkout.md');
    match(service.builtInText(link.targetUri) ?? '', /^\*\*Checkout\*\* — touchpoint `checkout`/);
  });

  it('knows no page of what is not built in', () => {
    const { service } = open('id: <|>a\n');
    equal(service.builtInText('journey-catalogue:/touchpoint/kiosk.md'), undefined);
    equal(service.builtInText('journey-catalogue:/persona/ann.md'), undefined);
    equal(service.builtInText('file:///etc/passwd'), undefined);
  });

  it('leads from a rule, in a comment as well, to its page in the documentation', () => {
    const target = (marked: string, name?: string) => {
      const { service, uri, position } = open(marked, {}, name === undefined ? {} : { name });
      return service.definition(uri, position).map(({ targetUri }) => targetUri);
    };
    deepEqual(target('id: a # journey-disable-line missing-<|>owner\n'), ['docs:missing-owner']);
    deepEqual(target('lint:\n  rules:\n    missing<|>-owner: off\n', 'journey.config.yaml'), [
      'docs:missing-owner',
    ]);
    deepEqual(target('id: a # journey-disable-line no-such-<|>rule\n'), []);
  });

  it('leads from a data file’s path and a schema’s to the file, seen from the folder of the text', () => {
    const target = (marked: string) => {
      const { service, uri, position } = open(marked, {}, { name: 'team/nps.metrics.yaml' });
      return service.definition(uri, position).map(({ targetUri }) => targetUri);
    };
    const metric = (file: string) => `metrics:\n  - id: nps\n    type: nps\n    source: { file: ${file} }\n`;
    deepEqual(target(metric('da<|>ta/a b.csv')), ['file:///workspace/team/data/a%20b.csv']);
    deepEqual(target(metric('../nps<|>.csv')), ['file:///workspace/nps.csv']);
    deepEqual(target(metric('/etc/<|>passwd')), []);
    deepEqual(target(metric('https://example.com/<|>a.csv')), []);
    deepEqual(target('# yaml-language-server: $schema=../sch<|>ema.json\nmetrics: []\n'), [
      'file:///workspace/schema.json',
    ]);
    deepEqual(target('{ "$schema": "../sch<|>ema.json" }'), ['file:///workspace/schema.json']);
  });

  it('leads from an alias to its anchor', () => {
    deepEqual(definitions('x-one: &base { a: 1 }\nx-two: *ba<|>se\n'), ['main.journey.yaml:1 base']);
    deepEqual(definitions('x-two: *ba<|>se\n'), []);
  });

  it('leads nowhere from a text', () => {
    deepEqual(definitions(step('title: Pa<|>y')), []);
  });
});

describe('type definition', () => {
  const types = (marked: string, others: Readonly<Record<string, string>> = {}) => {
    const { service, uri, position } = open(marked, others);
    return service
      .typeDefinition(uri, position)
      .map(
        ({ targetUri, targetSelectionRange: { start } }) =>
          `${targetUri.split('/').at(-1)}:${start.line + 1}`,
      );
  };
  const extending = { 'shop.touchpoints.yaml': `${library}    extends: web-shop\n` };

  it('leads from a use to what the touchpoint extends', () => {
    deepEqual(types(step('touchpoints: [ki<|>osk]'), extending), ['web-shop.md:1']);
    deepEqual(types(step('touchpoints: [{ use: ki<|>osk }]'), extending), ['web-shop.md:1']);
  });

  it('leads from a future journey to the current one', () => {
    const text = step('title: P').replace('id: b', 'id: <|>b\nvariant_of: now');
    deepEqual(types(text, { 'now.journey.yaml': 'title: Now\nid: now\n' }), ['now.journey.yaml:2']);
  });

  it('of what stands on its own is the thing itself', () => {
    deepEqual(types(step('touchpoints: [do<|>or]'), { 'shop.touchpoints.yaml': library }), [
      'shop.touchpoints.yaml:2',
    ]);
    deepEqual(types(step('touchpoints: [gone<|>]')), []);
  });
});
