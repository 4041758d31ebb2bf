import { createHash } from 'node:crypto';
import { normalForm } from '../language/fold.ts';

/** Organs share this many hash tags, so that a sweep looks at 64 lists however many organs there are. */
export const SHARDS = 64;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The id that an organ of a workspace gets by its name, however that is written; without anything that a queue or key may
 * not hold. An organ that was given another name keeps the id of its first.
 */
export const organIdOf = (team: string, organ: string): string =>
  `o${digest(`${team}\n${normalForm(organ)}`).slice(0, 16)}`;

/** Whether a text is such an id: no name of an organ looks like one. */
export const isOrganId = (text: string): boolean => /^o[0-9a-f]{16}$/.test(text);

/** The id of a report: one an organ and year. */
export const sessionIdOf = (organId: string, year: number): string => `${organId}-${year}`;

/** The organ that a report's id names; an organ's own id names itself. */
export const organOf = (id: string): string => id.split('-')[0] ?? id;

/** Whether an id is a report's: threads lead to reports and to applications. */
export const isSessionId = (id: string): boolean => /^[^-]+-\d{4}$/.test(id);

/** The name of an application in keys and in the audit trail. */
export const applicationSubject = (organ: string, id: string): string => `${organ}-a-${id}`;

/** The application that such a name means; null for a report's or an organ's. */
export function applicationOf(subject: string): { readonly organ: string; readonly id: string } | null {
  const id = /^[^-]+-a-(.+)$/.exec(subject)?.[1];
  return id === undefined ? null : { organ: organOf(subject), id };
}

/** Every command needs an organ's shard, some ten times an answer; so many are remembered. */
const KNOWN_SHARDS = 20_000;
const knownShards = new Map<string, number>();

function shardOf(id: string): number {
  const organ = organOf(id);
  const known = knownShards.get(organ);
  if (known !== undefined) return known;
  const shard = Number.parseInt(digest(organ).slice(0, 8), 16) % SHARDS;
  if (knownShards.size >= KNOWN_SHARDS) knownShards.clear();
  knownShards.set(organ, shard);
  return shard;
}

/** What processes share a pace for. */
export type Turns = 'messages' | 'changes' | 'readings';

/** Names of keys. Everything that one commit touches carries one hash tag, so that it lies in one Cluster slot. */
export interface Keys {
  session(id: string): string;
  organ(id: string): string;
  application(organ: string, id: string): string;
  /** The audit trail of the organ that a document belongs to. */
  audit(id: string): string;
  /** Where the beginning of an organ's trail is that was moved to the archive. */
  archived(organ: string): string;
  /** A sorted set over an organ's ledger. */
  index(organ: string, name: string): string;
  /** What a question may ask of each of an organ's applications, by id. */
  facts(organ: string): string;
  /** Organs by the time of their next digest. */
  digests(shard: number): string;
  digestsOf(organ: string): string;
  /** What was sent to people of an organ on a day. */
  sent(organ: string, day: string): string;
  organsOf(team: string): string;
  /** Organs by the normal forms of their names, present and former. */
  organNames(team: string): string;
  /** How many organs a person made known on a day. */
  newOrgans(team: string, user: string, day: string): string;
  /** The organs in which a person has a role. */
  memberOf(team: string, user: string): string;
  /** What was last spoken of in a channel, by a person, or at a place of a feature's own. */
  spokenOf(team: string, place: string): string;
  seen(sessionId: string, input: string): string;
  pending(shard: number): string;
  pendingOf(sessionId: string): string;
  /** The questions of a report whose buttons still stand. */
  cards(sessionId: string): string;
  thread(team: string, channel: string, ts: string): string;
  direct(team: string, channel: string): string;
  /** The reports that lie on somebody's desk, of those that share the hash tag of a report's organ. */
  desk(id: string, team: string, reader: string): string;
  deskIn(shard: number, team: string, reader: string): string;
  /** The open applications that somebody handles, of those organs that share the hash tag; `owner`: workspace and person. */
  cases(organ: string, owner: string): string;
  casesIn(shard: number, owner: string): string;
  /** An organ's reports, by their year. */
  reports(id: string): string;
  file(sessionId: string, version: number): string;
  /** The organs whose deleted data may still stand in Redis' append-only file. */
  deletions(): string;
  /** What tells this data from other data, and from an earlier state of it. */
  generation(): string;
  /** Holiday notices given in chat, by year. */
  holidays(): string;
  /** Who asks for which role in which organ of a workspace. */
  access(team: string): string;
  /** Where a person was told that their words go. */
  told(team: string, user: string): string;
  /** The conversation with a person. */
  directWith(user: string): string;
  /** When the next of what nobody waits for may go: messages, changes of messages, readings of conversations. */
  turns(of: Turns): string;
  /** What was heard in a conversation of late. */
  heardIn(conversation: string): string;
  /** Conversations by what was last heard in them; those of which something may be unread; by whom they are read; who listens. */
  heard(what: 'last' | 'unread' | 'readers' | 'listened' | 'listeners'): string;
}

/** Keys under a prefix: a test of its own takes one of its own. */
export function keysUnder(prefix: string): Keys {
  const tag = (shard: number) => `${prefix}:{s${shard}}`;
  return {
    session: (id) => `${tag(shardOf(id))}:session:${id}`,
    organ: (id) => `${tag(shardOf(id))}:organ:${id}`,
    application: (organ, id) => `${tag(shardOf(organ))}:application:${organ}:${id}`,
    audit: (id) => `${tag(shardOf(id))}:audit:${organOf(id)}`,
    archived: (organ) => `${tag(shardOf(organ))}:archived:${organ}`,
    index: (organ, name) => `${tag(shardOf(organ))}:index:${organ}:${name}`,
    facts: (organ) => `${tag(shardOf(organ))}:facts:${organ}`,
    digests: (shard) => `${tag(shard)}:digests`,
    digestsOf: (organ) => `${tag(shardOf(organ))}:digests`,
    sent: (organ, day) => `${tag(shardOf(organ))}:sent:${organ}:${day}`,
    organsOf: (team) => `${prefix}:organs:${team}`,
    organNames: (team) => `${prefix}:organ-names:${team}`,
    newOrgans: (team, user, day) => `${prefix}:new-organs:${team}:${user}:${day}`,
    memberOf: (team, user) => `${prefix}:member:${team}:${user}`,
    spokenOf: (team, place) => `${prefix}:spoken-of:${team}:${place}`,
    seen: (sessionId, input) =>
      `${tag(shardOf(sessionId))}:seen:${digest(`${sessionId}\n${input}`).slice(0, 32)}`,
    pending: (shard) => `${tag(shard)}:pending`,
    cards: (sessionId) => `${tag(shardOf(sessionId))}:cards:${sessionId}`,
    pendingOf: (sessionId) => `${tag(shardOf(sessionId))}:pending`,
    thread: (team, channel, ts) => `${prefix}:thread:${team}:${channel}:${ts}`,
    file: (sessionId, version) => `${tag(shardOf(sessionId))}:file:${sessionId}:${version}`,
    direct: (team, channel) => `${prefix}:direct:${team}:${channel}`,
    desk: (id, team, reader) => `${tag(shardOf(id))}:desk:${team}:${reader}`,
    deskIn: (shard, team, reader) => `${tag(shard)}:desk:${team}:${reader}`,
    cases: (organ, owner) => `${tag(shardOf(organ))}:cases:${owner}`,
    casesIn: (shard, owner) => `${tag(shard)}:cases:${owner}`,
    reports: (id) => `${tag(shardOf(id))}:reports:${organOf(id)}`,
    deletions: () => `${prefix}:deletions`,
    generation: () => `${prefix}:generation`,
    holidays: () => `${prefix}:holidays`,
    directWith: (user) => `${prefix}:direct-with:${user}`,
    turns: (of) => `${prefix}:turns:${of}`,
    heardIn: (conversation) => `${prefix}:{heard}:in:${conversation}`,
    heard: (what) => `${prefix}:{heard}:${what}`,
    access: (team) => `${prefix}:access:${team}`,
    told: (team, user) => `${prefix}:told:${team}:${user}`,
  };
}
