import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Paragraphs and points of a page, without its headings, commands and tables. */
const saidIn = (text: string): string[] =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\n\s*\n|\n(?=- )/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^[#|]/.test(piece));

/** What names a proof: a test's file or folder, or a command that measures. */
const PROOF = /`(?:test\/[^`]+|npm run [a-z:]+)`/;

const scripts = JSON.parse(read('package.json')).scripts as Readonly<Record<string, string>>;

describe('what SECURITY.md and operations.md name', () => {
  it.each(['SECURITY.md', 'docs/operations.md'])('is there: %s', (page) => {
    const text = read(page);
    const files = [...text.matchAll(/`((?:test|bench|src)\/[^`\s]+)`/g)].map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
    const commands = [...text.matchAll(/`npm run ([a-z:]+)`/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('every promise', () => {
  it('of SECURITY.md names its test', () => {
    const promises = read('SECURITY.md').split('## What is promised')[1]?.split('## What is not')[0] ?? '';
    expect(saidIn(promises).filter((piece) => !PROOF.test(piece))).toEqual([]);
  });

  it('of operations.md names its test, beside what is told of its limits and what to do by hand', () => {
    const bare = saidIn(read('docs/operations.md')).filter((piece) => !PROOF.test(piece));
    expect(bare.map((piece) => piece.slice(0, 24))).toEqual([
      'For whoever keeps the bo',
      '- Not read: threads in w',
      '- In HTTP mode the bot d',
      'Copy the append-only fol',
      'Stop the bot, then Redis',
      'Worth an alarm: `/readyz',
      'Whoever can write to Red',
    ]);
  });
});
