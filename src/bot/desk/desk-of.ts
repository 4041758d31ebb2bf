import { rowFor } from '../../applications/queries/row.ts';
import { rowText } from '../../applications/queries/row-line.ts';
import type { Session } from '../../interview/session.ts';
import { workersOf } from '../../interview/steps/hand-over.ts';
import type { IsoDate } from '../../language/date.ts';
import type { Organ } from '../../organs/organ.ts';
import { isOpen, may } from '../../organs/permission.ts';
import type { Lang } from '../../report/language.ts';
import { EVERYBODY } from '../../store/desk-places.ts';
import { organOf } from '../../store/keys.ts';
import { todayOf } from '../clock.ts';
import { cardOf } from '../ledger/case/case-place.ts';
import { requestsFor } from '../organs/access-asked.ts';
import { decisionButtons, requestText } from '../organs/access-card.ts';
import type { Standing } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import { unspoilt } from '../unspoilt.ts';
import {
  DESK_MOST,
  DESK_PAGE,
  type Desk,
  type DeskAt,
  type DeskCase,
  type DeskList,
  type DeskOrgan,
  type DeskReport,
  type DeskRequest,
} from './desk.ts';
import { deskReport, ledgerLine } from './desk-report.ts';

/** Whose Home tab it is, and what they are in the workspace itself. */
export interface DeskReader extends Standing {
  readonly team: string;
  readonly user: string;
}

/** What a desk is made of. */
export type DeskParts = Pick<
  Parts,
  'store' | 'organs' | 'ledger' | 'desks' | 'access' | 'calendar' | 'clock' | 'log'
>;

interface Found {
  readonly session: Session;
  readonly organ: Organ | null;
}

/**
 * Guests and people of other workspaces read only what a role that they were given is for: an organ that is open is so to
 * its workspace's members. The index proposes; what the documents say now decides.
 */
const mayRead = ({ user, isMember }: DeskReader, organ: Organ | null): boolean =>
  (isMember || !isOpen(organ)) && may(organ, user, 'ledger.read');

/** The reports of a page that are there, can be read, and are this reader's to see. */
async function readable(parts: DeskParts, reader: DeskReader, ids: readonly string[]): Promise<Found[]> {
  const opened = await Promise.all(ids.map((id) => unspoilt(parts, id, () => parts.store.open(id))));
  return opened.flatMap((each) =>
    each?.session?.team === reader.team && mayRead(reader, each.organ)
      ? [{ session: each.session, organ: each.organ }]
      : [],
  );
}

/** Reports as entries; what the ledger has open stands with the first report of each organ. */
async function entriesOf(
  parts: DeskParts,
  found: readonly Found[],
  user: string,
  today: IsoDate,
  lang: Lang,
): Promise<DeskReport[]> {
  const organs = found.map(({ session }) => organOf(session.id));
  return Promise.all(
    found.map(async ({ session, organ }, at) => {
      const id = organOf(session.id);
      const ledger = organs.indexOf(id) === at ? await ledgerLine(parts, id, today, lang) : '';
      return deskReport(parts, session, organ, user, today, lang, ledger);
    }),
  );
}

async function caseEntry(
  parts: DeskParts,
  reader: DeskReader,
  organ: Organ,
  id: string,
  today: IsoDate,
  lang: Lang,
): Promise<DeskCase[]> {
  const [application] = await parts.ledger.loadMany(organ.id, [id]);
  if (application?.case.handler !== reader.user) return [];
  const { calendar } = parts;
  const row = rowFor(application, { today, calendar, by: reader.user, seesPerson: () => false, lang });
  const card = await cardOf(parts, reader.team, organ.id, id);
  return [
    {
      text: `${organ.name} ${rowText(row, lang)}`,
      place: card && { channel: card.channel, thread: card.ts },
      number: application.case.number,
      value: JSON.stringify({ organ: organ.id, id, event: '' }),
    },
  ];
}

/** The applications that somebody handles, by their dates. */
async function casesOf(
  parts: DeskParts,
  reader: DeskReader,
  offset: number,
  today: IsoDate,
  lang: Lang,
): Promise<DeskList<DeskCase>> {
  const { cases, more } = await parts.ledger.handledBy(reader.team, reader.user, offset, DESK_PAGE.cases);
  const entries = await Promise.all(
    cases.map(({ organ, id }) =>
      unspoilt(parts, id, async () => {
        const known = await parts.organs.load(organ);
        return known && mayRead(reader, known) ? caseEntry(parts, reader, known, id, today, lang) : [];
      }),
    ),
  );
  return { entries: entries.flatMap((some) => some ?? []), more };
}

/** What others ask of the reader: roles in organs that they decide on. */
async function requestsOf(
  parts: DeskParts,
  { team, user, isAdmin }: DeskReader,
): Promise<DeskList<DeskRequest>> {
  const asked = await requestsFor(parts, team, user, isAdmin);
  const entries = asked.slice(0, DESK_MOST.requests).map(({ organ, request }) => ({
    text: requestText(organ, request),
    buttons: decisionButtons(request),
  }));
  return { entries, more: asked.length > entries.length };
}

/** What the reader's organs have open, but for those whose reports tell it. */
async function organsOf(
  parts: DeskParts,
  reader: DeskReader,
  told: ReadonlySet<string>,
  today: IsoDate,
  lang: Lang,
): Promise<DeskOrgan[]> {
  const own = await parts.organs.memberOf(reader.team, reader.user);
  const ids = own.filter((id) => !told.has(id)).slice(0, DESK_MOST.organs);
  const lines = await Promise.all(
    ids.map((id) =>
      unspoilt(parts, id, async () => {
        const organ = await parts.organs.load(id);
        const open = organ && mayRead(reader, organ) ? await ledgerLine(parts, id, today, lang) : '';
        return organ && open !== ''
          ? [{ text: `${organ.name}：${open}`, value: JSON.stringify({ organ: id, asked: '总览' }) }]
          : [];
      }),
    ),
  );
  return lines.flatMap((some) => some ?? []);
}

/** A person's desk, however many reports of other organs the workspace has. Throws StoreUnavailableError. */
export async function deskOf(parts: DeskParts, reader: DeskReader, at: DeskAt): Promise<Desk> {
  const { team, user, isMember } = reader;
  const today = todayOf(parts.clock);
  const nobody = { members: [], more: false };
  const [mine, open] = await Promise.all([
    parts.desks.page(team, user, at.own, DESK_PAGE.own),
    isMember ? parts.desks.page(team, EVERYBODY, at.others, DESK_PAGE.others) : nobody,
  ]);
  const [own, others] = await Promise.all([
    readable(parts, reader, mine.members),
    readable(parts, reader, open.members),
  ]);
  const lang = own[0]?.session.lang ?? 'zh';
  const strangers = others.filter(({ session }) => !workersOf(session).includes(user));
  const told = new Set(own.map(({ session }) => organOf(session.id)));
  const [requests, organs, ownEntries, otherEntries, cases] = await Promise.all([
    requestsOf(parts, reader),
    organsOf(parts, reader, told, today, lang),
    entriesOf(parts, own, user, today, lang),
    entriesOf(parts, strangers, user, today, lang),
    casesOf(parts, reader, at.cases, today, lang),
  ]);
  return {
    lang,
    at,
    requests,
    organs,
    own: { entries: ownEntries, more: mine.more },
    others: { entries: otherEntries, more: open.more },
    cases,
  };
}
