import { deepEqual, equal, match } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { identificationQuestions } from '../../../server/src/service';
import { type CliFolder, cliFolder } from './support';

describe('journey init', () => {
  let folder: CliFolder;
  beforeEach(async () => {
    folder = await cliFolder();
  });
  afterEach(() => folder.remove());
  const text = (name: string) => readFile(folder.at(name), 'utf8');

  it('writes a journey and its persona, and names them', async () => {
    const { code, out } = await folder.journey('init new/folder --kind service');
    equal(code, 0);
    equal(out, 'new/folder/service.journey.yaml\nnew/folder/customers.personas.yaml');
    match(await text('new/folder/service.journey.yaml'), /\nid: service\n/);
    equal((await folder.journey('lint')).code, 0);
    equal((await folder.journey('format --check')).code, 0);
  });

  it('asks the person at the terminal, and puts the answers where they belong', async () => {
    const { customer, goal, news, problem, places } = identificationQuestions;
    const answers = new Map<string, string>([
      [customer.da, 'Par med små børn'],
      [goal.da, 'Mad: uden stress # altid'],
      [news.da, 'Fra naboen'],
      [problem.da, ' '],
      [places.da, 'Torvet i Århus, Hos bageren, Torvet i Århus,'],
    ]);
    const ask = async (question: string) => answers.get(question) ?? '';
    equal((await folder.journey('init --language da', { ask })).code, 0);
    const journey = await text('shop.journey.yaml');
    match(journey, /\ngoal: "Mad: uden stress # altid"\n/);
    match(journey, /id: hear\n.*\n +actions:\n +- Fra naboen\n/);
    match(journey, /id: get-help\n.*\n +actions:\n +- Hvad gør kunden her\?\n/);
    match(await text('customers.personas.yaml'), /name: Par med små børn\n/);
    match(
      await text('places.touchpoints.yaml'),
      /id: torvet-i-aarhus\n {4}title: Torvet i Århus\n\n {2}- id: hos-bageren\n/,
    );
    equal((await folder.journey('lint')).code, 0);
  });

  it('asks nothing with --yes', async () => {
    const ask = () => Promise.reject(new Error('nobody was to be asked'));
    equal((await folder.journey('init --yes', { ask })).code, 0);
  });

  it('overwrites nothing, and asks nobody for nothing', async () => {
    await folder.write({ 'customers.personas.yaml': 'personas: []\n' });
    const asked: string[] = [];
    const ask = async (question: string) => String(asked.push(question));
    const { code, out, err } = await folder.journey('init', { ask });
    deepEqual({ code, out, asked }, { code: 2, out: '', asked: [] });
    match(err, /customers\.personas\.yaml is there already, and is not overwritten\. Nothing was written\./);
    deepEqual(await readdir(folder.path), ['customers.personas.yaml']);
  });

  it('minds only files that it would write', async () => {
    await folder.write({ 'places.touchpoints.yaml': 'touchpoints: []\n' });
    equal((await folder.journey('init --yes')).code, 0);
  });

  it('refuses what it does not know', async () => {
    match(
      (await folder.journey('init --template spiral')).err,
      /--template is one of three-phase, five-stage, blank/,
    );
    match((await folder.journey('init --kind zoo')).err, /--kind is one of shop, subscription, service/);
    match((await folder.journey('init a b')).err, /takes one folder/);
    await folder.write({ taken: '' });
    match((await folder.journey('init taken')).err, /taken cannot be written to/);
  });
});
