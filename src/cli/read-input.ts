import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { JudgedReport } from '../documents/apart/messages.ts';
import { readApart } from '../documents/read-apart.ts';
import { DocumentError } from '../documents/reading/document-error.ts';
import type { ReadReport } from '../report/source.ts';
import type { Streams } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Reports are small; what is larger than this is not read into memory at all (bytes). */
const LARGEST = 64 * 1024 * 1024;

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在，请核对路径',
  EACCES: '没有读取权限，请检查文件权限',
  EISDIR: '是一个文件夹，请给出文件',
};

/** The bytes of a file, or of standard input for "-". Throws UsageError: which file, and what to do. */
export async function bytesOf(path: string, streams: Streams): Promise<Uint8Array> {
  if (path === '-') return streams.stdin();
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UsageError(`${path}：${REASONS.EISDIR}`);
    if (found.size > LARGEST) throw new UsageError(`${path}：文件超过64MB，请只保留年度报告本身`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}：${REASONS[reasonOf(error)] ?? '无法读取，请换一个文件'}`);
  }
}

/**
 * Reads a report from a file, or from standard input for "-", with what a check of it by itself says, in Chinese. Throws
 * UsageError: which file, where in it, what to do.
 */
export async function readJudged(path: string, streams: Streams): Promise<JudgedReport> {
  const bytes = await bytesOf(path, streams);
  const name = path === '-' ? 'stdin' : basename(path);
  try {
    return await readApart(bytes, name, 'report', path);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const where = error.where ? `（${error.where}）` : '';
    throw new UsageError(`${path}${where}：${error.zh}`);
  }
}

/** A report alone, read as `readJudged` reads it. */
export const readInput = async (path: string, streams: Streams): Promise<ReadReport> =>
  (await readJudged(path, streams)).read;
