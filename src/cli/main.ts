#!/usr/bin/env node
import { FINE, UNUSABLE } from './command.ts';
import { runCommand } from './run-command.ts';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Whoever reads our output may stop reading: that is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? FINE : UNUSABLE);
});

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: readStdin,
  out: (text) => void process.stdout.write(text),
  err: (line) => void process.stderr.write(`${line}\n`),
});
