import type { Finding, Lang } from '../findings.ts';
import type { OrganProfile } from '../organ.ts';
import type { Report } from '../report.ts';
import type { SourceFacts, Unsure } from '../source.ts';

/** Everything that a rule may look at. */
export interface CheckContext {
  readonly report: Report;
  /** How the document looked, when one was read; null for a report that is being written here. */
  readonly source: SourceFacts | null;
  readonly unsure: readonly Unsure[];
  /** Last year's reports; several add up (merged organs), none makes the comparing rules silent. */
  readonly previous: readonly Report[];
  /** Whether the report has been published: blank cells can no longer be asked for. */
  readonly published: boolean;
  /** Of a report that is being written: its cells and narrative parts that are still to be given, and no fault. */
  readonly toCome: ReadonlySet<string>;
  /** Who reports, when the bot knows; the rules otherwise go by the organ's name. */
  readonly organ: OrganProfile | null;
  /** Meetings that an administrator added to the table of set phrases, with the day they ended (YYYY-MM-DD). */
  readonly meetings: readonly { readonly name: string; readonly end: string }[];
  readonly lang: Lang;
}

/** One rule of the contract: never throws, says nothing about what it cannot judge. */
export type Rule = (context: CheckContext) => readonly Finding[];

export { say } from '../language.ts';
