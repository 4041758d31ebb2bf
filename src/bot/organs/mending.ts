import type { Session } from '../../interview/session.ts';
import { normalForm } from '../../language/fold.ts';
import type { Organ } from '../../organs/organ.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { organKindOf } from '../../report/organ.ts';
import { sessionIdOf } from '../../store/keys.ts';
import { BOT } from '../access.ts';
import { momentOf, stampNow } from '../clock.ts';
import type { Parts } from '../parts.ts';
import type { Settling } from '../settling.ts';
import { commitSurely, takeInput } from '../take-input.ts';
import { untilWritten } from '../until-written.ts';
import { changeOrgan } from './change-organ.ts';

/** Whose doing it is, under which delivery. */
export interface Mender {
  readonly key: string;
  readonly user: string;
}

/** The reports of an organ that were not withdrawn, by year. */
export async function reportsOf({ store, organs }: Parts, organ: string): Promise<Session[]> {
  const ids = await organs.reportsOf(organ);
  const loaded = await Promise.all(ids.map((id) => store.load(id)));
  return loaded.flatMap((one) => (one && one.session.state !== 'cancelled' ? one.session : []));
}

const own = (parts: Parts) => stampNow(parts, BOT);

/** Withdraws a report: its reminders end, what was done to it stays in the trail. */
export async function withdraw(
  parts: Parts,
  settling: Settling,
  id: string,
  key: string,
  by: string,
  why: Phrase,
): Promise<void> {
  await takeInput(parts, id, key, { ...own(parts), by, kind: 'withdrawn', why });
  await settling.run(id);
}

/**
 * Gives an organ another name; the former one leads to it still. The newest report takes it, and every one of which no file
 * was posted: what was published stays as it was.
 */
export async function renameOrgan(
  parts: Parts,
  settling: Settling,
  organ: Organ,
  name: string,
  { key, user }: Mender,
): Promise<void> {
  const deed = { key, user, what: 'organ.rename', detail: { from: organ.name, to: name } };
  await changeOrgan(parts, organ.id, deed, (one) => {
    const isOther = normalForm(one.name) !== normalForm(name);
    const former = one.formerNames.filter((each) => normalForm(each) !== normalForm(name));
    return {
      ...one,
      name,
      formerNames: isOther ? [...former, one.name] : former,
      kind: one.kind === organKindOf(one.name) ? organKindOf(name) : one.kind,
    };
  });
  const reports = await reportsOf(parts, organ.id);
  const newest = Math.max(...reports.map(({ year }) => year));
  for (const { id, year, files } of reports) {
    if (files.length > 0 && year < newest) continue;
    await takeInput(parts, id, `${key}:${id}`, { ...own(parts), kind: 'renamed', name });
    await settling.run(id);
  }
}

/** Removes an organ without applications: its reports are withdrawn, its name leads nowhere, its trail stays. */
export async function removeOrgan(
  parts: Parts,
  settling: Settling,
  organ: Organ,
  { key, user }: Mender,
): Promise<void> {
  const why = phrase(
    `${organ.name}已由工作区管理员删除，这份年报一并撤销；经过都在留痕中。`,
    `${organ.name} was removed by an admin, and this report with it; the trail keeps what was done.`,
  );
  for (const { id } of await reportsOf(parts, organ.id))
    await withdraw(parts, settling, id, `${key}:${id}`, BOT, why);
  const removed = { by: user, at: momentOf(parts.clock), into: null };
  const deed = { key, user, what: 'organ.remove', detail: { name: organ.name } };
  await changeOrgan(parts, organ.id, deed, (one) => ({ ...one, removed }));
}

/** Goes on with a report under another organ, in a thread of its own; false where that organ has one of the year. */
async function moveReport(parts: Parts, session: Session, into: Organ, { key, user }: Mender) {
  const id = sessionIdOf(into.id, session.year);
  const stamp = own(parts);
  return untilWritten<boolean>(into.id, async () => {
    const opened = await parts.store.open(id);
    // The same press may come again after the report was moved.
    if (opened.session && opened.session.state !== 'cancelled')
      return parts.store.wasSeen(id, `${key}:${id}`);
    const revision = Math.max(opened.session?.revision ?? 0, session.revision) + 1;
    const { content } = session;
    const moved: Session = {
      ...session,
      id,
      revision,
      prompted: revision,
      thread: null,
      isStranded: false,
      reopened: { by: user, since: revision },
      now: { at: stamp.at, day: stamp.day },
      content: {
        ...content,
        organ: { ...content.organ, name: into.name },
        report: { ...content.report, organ: into.name },
      },
      // What waited or was posted under the other organ stays there.
      tasks: [],
      posting: null,
      files: [],
      history: [],
    };
    const account = { at: stamp.at, by: user, what: 'report.moved', detail: { from: session.id } };
    const ended = await commitSurely(parts.store, id, opened, moved, `${key}:${id}`, account);
    return ended === 'conflict' ? ended : true;
  });
}

/**
 * Makes two organs one: people, names and reports of the one are the other's from now on. Of a year of which both have a
 * report the one of `into` stays.
 */
export async function mergeOrgans(
  parts: Parts,
  settling: Settling,
  organ: Organ,
  into: Organ,
  mender: Mender,
): Promise<void> {
  const { key, user } = mender;
  for (const session of await reportsOf(parts, organ.id)) {
    const isMoved = await moveReport(parts, session, into, mender);
    const why = isMoved
      ? phrase(
          `${organ.name}已并入${into.name}，这份年报在新的话题里接着填，这里不再填。`,
          `${organ.name} is now part of ${into.name}; this report goes on in a new thread.`,
        )
      : phrase(
          `${organ.name}已并入${into.name}，${into.name}已有${session.year}年年报，这一份撤销；经过都在留痕中。`,
          `${organ.name} is now part of ${into.name}, which has a report on ${session.year}: this one is withdrawn.`,
        );
    await withdraw(parts, settling, session.id, `${key}:${session.id}`, BOT, why);
    if (isMoved) await settling.run(sessionIdOf(into.id, session.year));
  }
  const merged = { key, user, what: 'organ.merge', detail: { from: organ.name, into: into.name } };
  await changeOrgan(parts, into.id, merged, (one) => ({
    ...one,
    formerNames: [...new Set([...one.formerNames, organ.name, ...organ.formerNames])],
    people: [
      ...one.people,
      ...organ.people.filter(({ user: other }) => !one.people.some((each) => each.user === other)),
    ],
    leaves: { ...organ.leaves, ...one.leaves },
  }));
  const removed = { by: user, at: momentOf(parts.clock), into: into.id };
  await changeOrgan(parts, organ.id, merged, (one) => ({ ...one, removed }));
}
