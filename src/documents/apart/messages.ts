import type { ReadNotice } from '../../report/calendar/read-notice.ts';
import type { Finding } from '../../report/findings.ts';
import type { ReadReport } from '../../report/source.ts';
import type { DocumentErrorCode } from '../reading/document-error.ts';
import type { OldFormat } from '../reading/modernise.ts';
import type { RegisterFile } from '../register/read-register.ts';

/** A report, and what a check of it by itself says, in Chinese. */
export interface JudgedReport {
  readonly kind: 'report';
  readonly read: ReadReport;
  readonly findings: readonly Finding[];
}

type Register = { readonly kind: 'register'; readonly register: RegisterFile };
type Notice = { readonly kind: 'notice'; readonly notice: ReadNotice };

/** What a file is read as, by what is wanted of it. "any": a register or a holiday notice where it tells to be one, else a report. */
export interface ContentBy {
  readonly report: JudgedReport;
  readonly register: Register | { readonly kind: 'no-register' };
  readonly any: JudgedReport | Register | Notice;
}

/** As what a file is to be read. */
export type Wanted = keyof ContentBy;

/** What a file was read as. */
export type FileContent = ContentBy[Wanted];

/** One file for a reading process. */
export interface Ask {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly wanted: Wanted;
}

/** What a reading process says of a file, with what it holds of memory afterwards (bytes). */
export type Answer = { readonly resident: number } & (
  | { readonly kind: 'content'; readonly content: FileContent }
  /** A format that only a converter reads. */
  | { readonly kind: 'old'; readonly format: OldFormat }
  | {
      readonly kind: 'refused';
      readonly code: DocumentErrorCode;
      readonly zh: string;
      readonly en: string;
      readonly where: string | undefined;
    }
);
