import { ok } from 'node:assert/strict';

const TOKEN = /<\?[^>]*\?>|<!DOCTYPE html>|<(\/?)([a-z][\w-]*)((?:\s[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;

/** Fails unless every tag is closed in its turn, every attribute is quoted and every `&` begins an entity. */
export function assertWellFormed(text: string): void {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    ok(token, `This is no markup: ${text.slice(at, at + 60)}`);
    const [whole, slash, name, , empty] = token;
    ok(!/&(?!(?:amp|lt|gt|quot|#39);)/.test(whole), `A bare & in ${whole}`);
    if (!name || empty || name === 'meta') continue;
    if (slash) ok(open.pop() === name, `</${name}> closes something else`);
    else open.push(name);
  }
  ok(open.length === 0, `Never closed: ${open.join(', ')}`);
}
