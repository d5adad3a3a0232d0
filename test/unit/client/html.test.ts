import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { type PageParts, pageHtml } from '../../../client/src/preview/html';

const parts: PageParts = {
  script: 'https://files.example/main.js',
  scriptsBehind: ['https://files.example/chunk.js', 'https://files.example/words.js'],
  style: 'https://files.example/main.css',
  cspSource: 'https://files.example',
  nonce: 'c2VjcmV0',
  language: 'de',
  title: 'Karte',
  loading: 'Einen Moment',
};

function policyOf(html: string): ReadonlyMap<string, string> {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = policy.replaceAll('&#39;', "'").split('; ');
  return new Map(
    directives.map(directive => [directive.split(' ')[0] ?? '', directive.replace(/^\S+ /, '')]),
  );
}

describe("the page's frame", () => {
  const html = pageHtml(parts);

  it('allows its own files and nothing else', () => {
    const policy = policyOf(html);
    equal(policy.get('default-src'), "'none'");
    equal(policy.get('script-src'), "'nonce-c2VjcmV0'");
    equal(policy.get('style-src'), 'https://files.example');
    equal(policy.get('font-src'), 'https://files.example');
    doesNotMatch([...policy.values()].join(' '), /unsafe|\*|data:|blob:/);
  });

  it('has one script, from a file and with the nonce, and no inline style', () => {
    equal(html.match(/<script/g)?.length, 1);
    match(html, /<script type="module" nonce="c2VjcmV0" src="https:\/\/files\.example\/main\.js"><\/script>/);
    doesNotMatch(html, /<style| style=| on\w+=/);
  });

  it('asks for the scripts behind it at once, with the nonce', () => {
    const preloads = html.match(/<link rel="modulepreload"[^>]*>/g);
    deepEqual(preloads, [
      '<link rel="modulepreload" nonce="c2VjcmV0" href="https://files.example/chunk.js">',
      '<link rel="modulepreload" nonce="c2VjcmV0" href="https://files.example/words.js">',
    ]);
  });

  it('says its language', () => {
    match(html, /<html lang="de">/);
    match(html, /<div id="root" lang="de">/);
  });

  it('says that it loads before any of its script is there', () => {
    match(
      html,
      /<main class="empty" aria-busy="true"><p role="status" class="loading">Einen Moment<\/p><\/main>/,
    );
  });

  it('sets texts as text', () => {
    const evil = pageHtml({
      ...parts,
      title: '</title><script>alert(1)</script>',
      loading: '</p><script>alert(1)</script>',
      language: '"><img src=x>',
    });
    equal(evil.match(/<script/g)?.length, 1);
    doesNotMatch(evil, /<img/);
  });
});
