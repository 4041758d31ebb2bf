import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { bureauReport, cityReport } from '../fixtures/reports.ts';

/** The built tool as a program, with something on standard input. */
function nianbao(input: string, ...args: string[]) {
  const done = spawnSync(process.execPath, ['dist/cli/main.js', ...args], { encoding: 'utf8', input });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

it('is a program that reads standard input, prints data apart from what it says, and ends with a status', () => {
  const fine = nianbao(JSON.stringify(cityReport()), 'check', '-', '--json');
  expect(fine).toMatchObject({ status: 0, err: '' });
  expect(JSON.parse(fine.out).verdict).toMatchObject({ errors: 0 });
  const wrong = { ...bureauReport(), problems: '' };
  expect(nianbao(JSON.stringify(wrong), 'check', '-')).toMatchObject({ status: 1, err: '' });
  expect(nianbao('', 'nonsense')).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/^nianbao：.+\n$/),
  });
});

it('ends quietly where whoever reads its output stops reading', async () => {
  const child = spawn(process.execPath, ['dist/cli/main.js', '--help']);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
  expect(err).toBe('');
});
