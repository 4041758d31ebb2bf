import type { ReadNotice } from '../../report/calendar/read-notice.ts';
import type { Finding } from '../../report/findings.ts';
import type { ReadReport } from '../../report/source.ts';
import type { DocumentErrorCode } from '../reading/document-error.ts';
import type { OldFormat } from '../reading/modernise.ts';
import type { RegisterFile } from '../register/read-register.ts';

/** As what a file is to be read: "either" is a register or a holiday notice where it tells to be one, else a report. */
export type Wanted = 'report' | 'register' | 'either';

/** What a file was read as; "neither" where a register was asked for and it is none. */
export type FileContent =
  /** `findings`: what a check of the report by itself says, in Chinese. */
  | { readonly kind: 'report'; readonly read: ReadReport; readonly findings: readonly Finding[] }
  | { readonly kind: 'register'; readonly register: RegisterFile }
  | { readonly kind: 'notice'; readonly notice: ReadNotice }
  | { readonly kind: 'neither' };

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
