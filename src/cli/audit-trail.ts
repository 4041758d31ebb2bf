import { ArchiveError } from '../store/archive-folder.ts';
import { type BrokenWhy, type ChainCheck, checkChain, isDocumentOf } from '../store/audit-chain.ts';
import type { AuditStore } from '../store/audit-store.ts';
import { organOf } from '../store/keys.ts';

/** How an organ's audit trail was found. */
export interface TrailCheck {
  readonly organ: string;
  readonly name: string;
  readonly entries: number;
  /** The hash of the last entry: noted elsewhere, it shows later whether the trail was written anew. */
  readonly head: string;
  readonly broken: { readonly at: number; readonly why: BrokenWhy } | null;
  /** A file of the archive that holds its beginning and cannot be read; null where all of it can. */
  readonly unread: { readonly file: string; readonly why: ArchiveError['why'] } | null;
  /** Documents that are not as their last entry left them. */
  readonly changed: readonly string[];
  /** Documents that no entry speaks of: entries were cut off at the end, or the trail was taken away. */
  readonly unaccounted: readonly string[];
}

/** A bot may write while a trail is read: a difference counts only where the trail stood still. */
const READINGS = 5;

const NOT_CHECKED = { head: '', broken: null, unread: null, changed: [], unaccounted: [] };

/** Walks a trail; where a file of the archive cannot be read, which. */
async function walked(store: AuditStore, organ: string): Promise<ChainCheck | ArchiveError> {
  try {
    return await checkChain(store.entries(organ), (subject) => organOf(subject) === organ);
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
}

/** A document's text; one whose file of the archive cannot be read is as no entry left it. */
const documentOf = (store: AuditStore, subject: string): Promise<string | null> =>
  store.documentOf(subject).catch((error: unknown) => {
    if (error instanceof ArchiveError) return '';
    throw error;
  });

/** Checks an organ's trail link by link, and every document that it speaks of against its last entry. */
export async function checkTrail(store: AuditStore, organ: string): Promise<TrailCheck> {
  const name = await store.nameOf(organ);
  for (let reading = 1; ; reading += 1) {
    const before = await store.lengths(organ);
    const check = await walked(store, organ);
    const after = await store.lengths(organ);
    const entries = after.all;
    if (check instanceof ArchiveError) {
      return { ...NOT_CHECKED, organ, name, entries, unread: { file: check.file, why: check.why } };
    }
    if (check.kind === 'broken') {
      // While its beginning is moved to the archive, a reader may pass over some of it.
      if (before.archived !== after.archived && reading < READINGS) continue;
      return { ...NOT_CHECKED, organ, name, entries, broken: { at: check.at, why: check.why } };
    }
    const changed: string[] = [];
    for (const [subject, digest] of check.documents) {
      const document = await documentOf(store, subject);
      if (document === null || !isDocumentOf(digest, document)) changed.push(subject);
    }
    const unaccounted: string[] = [];
    for (const subject of await store.documentsOf(organ)) {
      if (check.documents.has(subject)) continue;
      if ((await documentOf(store, subject)) !== null) unaccounted.push(subject);
    }
    const { length, hash } = check.head;
    const stood = (await store.lengths(organ)).all === length;
    if (changed.length + unaccounted.length === 0 || stood || reading === READINGS) {
      return { organ, name, entries: length, head: hash, broken: null, unread: null, changed, unaccounted };
    }
  }
}

/** Whether a trail is whole and says the same as the documents. */
export const isSound = ({ broken, unread, changed, unaccounted }: TrailCheck): boolean =>
  broken === null && unread === null && changed.length === 0 && unaccounted.length === 0;

const WHY: Readonly<Record<BrokenWhy, string>> = {
  unreadable: '无法读取',
  'out-of-sequence': '序号不连续，前后有记录被删除或插入',
  changed: '内容被改动',
  unlinked: '与前一条不衔接',
  foreign: '属于另一个机关',
};

/** A check in lines for people. */
export function trailText(check: TrailCheck): string[] {
  const { name, entries, broken, unread, changed, unaccounted, head } = check;
  if (unread) {
    const why = unread.why === 'missing' ? '不在归档文件夹里' : '与归档时不同';
    return [`${name}：归档文件${unread.file}${why}，无法核对；请核对 NIANBAO_ARCHIVE_DIR。共${entries}条。`];
  }
  if (broken) return [`${name}：第${broken.at}条记录${WHY[broken.why]}，其后的记录不可信。共${entries}条。`];
  const lines = entries === 0 ? [] : [`${name}：${entries}条记录完整，末条校验值 ${head}。`];
  if (changed.length > 0) {
    lines.push(`${name}：有${changed.length}份内容与最后一条记录不符：${changed.join('、')}。`);
  }
  if (unaccounted.length > 0) {
    lines.push(
      `${name}：有${unaccounted.length}份内容没有任何记录，第${entries + 1}条起的记录已被删除：${unaccounted.join('、')}。`,
    );
  }
  return lines;
}
