import { DataLostError, NewerDocumentError, StoredDocumentError } from '../store/errors.ts';

const LOST = {
  wiped: '后台数据不见了，正在等管理员恢复。这条没有采用，恢复后请再发一次。',
  restored:
    '后台数据刚恢复到较早的时候，正在等管理员确认。这条没有采用，请稍后再发一次，并看一下最近填的内容还在不在。',
} as const;

/** What a person is told where a failure has a reason that asking again does not mend; else what is said otherwise. */
export function failureText(error: unknown, otherwise: string): string {
  if (error instanceof DataLostError) return LOST[error.became];
  if (error instanceof NewerDocumentError)
    return '这份内容已由新版程序保存，现在运行的是旧版，没有改动。请稍后再试；仍不行时，请管理员把程序升级到新版。';
  if (error instanceof StoredDocumentError)
    return '这份内容保存的数据读不出来，没有改动，其他内容不受影响。请告诉管理员，从备份中恢复这一份。';
  return otherwise;
}
