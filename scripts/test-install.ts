import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs what stands in the last commit as an office would, without development packages: a clean clone, and the
 * package that `npm pack` makes of it. Each must print its help, write a form, read it back, and start the bot, which
 * refuses for want of a token and says so. Ends with 1 where anything differs.
 */

/** A package that only development needs: where it is present, nothing was omitted. */
const DEVELOPMENT = 'vitest';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

const say = (line: string) => process.stdout.write(`${line}\n`);

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
  say(`  ${what}`);
}

/** Runs a command to its end; what it prints is shown where it fails. */
function run(folder: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Starts Node with nothing of this environment but the way to programs, so that no token or setting helps. */
function node(folder: string, script: string, ...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
}

/** What an installation must do, `dist` being where its built programs are. */
function holds(folder: string, dist: string): void {
  const command = join(dist, 'cli', 'main.js');
  const help = node(folder, command, '--help');
  must(help.status === 0 && help.stdout.includes('check'), 'the command prints its help');
  must(node(folder, command, 'form', '2021', '-o', 'form.docx').status === 0, 'a form is written');
  const check = node(folder, command, 'check', 'form.docx', '--json');
  must(
    check.status === 1 && JSON.parse(check.stdout).report.form === '2021',
    'and read back, unfilled as it is',
  );
  const bot = node(folder, join(dist, 'main.js'));
  must(bot.status === 1 && bot.stderr.includes('SLACK_BOT_TOKEN'), 'the bot names the token that it lacks');
}

function installClone(checkout: string, clone: string): void {
  say('a clean clone, installed without development packages');
  run(checkout, 'git', 'clone', '--quiet', '--no-local', '--depth=1', `file://${checkout}`, clone);
  run(clone, 'npm', 'ci', '--omit=dev', ...QUIET);
  must(!existsSync(join(clone, 'node_modules', DEVELOPMENT)), 'no development package is there');
  holds(clone, 'dist');
}

function installPackage(clone: string, office: string): void {
  say('the package that npm makes of it');
  const package_ = mkdtempSync(join(office, 'packed-'));
  run(clone, 'npm', 'pack', '--ignore-scripts', `--pack-destination=${package_}`, ...QUIET);
  const [packed = ''] = readdirSync(package_);
  writeFileSync(join(office, 'package.json'), '{"private":true}');
  run(office, 'npm', 'install', join(package_, packed), ...QUIET);
  must(existsSync(join(office, 'node_modules', '.bin', 'nianbao')), 'the command is on the path');
  holds(office, join('node_modules', 'nianbao', 'dist'));
}

const checkout = execFileSync('git', ['rev-parse', '--show-toplevel'], { encoding: 'utf8' }).trim();
const folder = mkdtempSync(join(tmpdir(), 'nianbao-install-'));
try {
  const clone = join(folder, 'clone');
  installClone(checkout, clone);
  installPackage(clone, mkdtempSync(join(folder, 'office-')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
