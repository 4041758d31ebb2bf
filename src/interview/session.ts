import { z } from 'zod';
import { ORGAN_KINDS } from '../report/organ.ts';
import { reportSchema } from '../report/report.ts';
import { draftSchema } from './draft-state.ts';
import { modelReadingSchema } from './hearing/model-reading.ts';

/** The version of the stored document; an older one is migrated on read. */
export const SESSION_SCHEMA_VERSION = 2;

const stamp = z.object({ by: z.string(), at: z.string() });

/** Who gave an answer, when (ISO time) and on which local day (YYYY-MM-DD) its figures stood. */
const answerSchema = stamp.extend({
  state: z.enum(['answered', 'skipped', 'later']),
  day: z.string(),
  /** 问过再填: who is to be asked, and until when (YYYY-MM-DD) where a day was given. */
  who: z.string().nullable(),
  until: z.string().nullable(),
});

const contactSchema = z.object({
  address: z.string(),
  postcode: z.string(),
  phone: z.string(),
  email: z.string(),
});

/** What has been said so far: everything that "back" can undo and that the report is made of. */
const contentSchema = z.object({
  organ: z.object({
    name: z.string(),
    kind: z.enum(ORGAN_KINDS),
    mayMakeRegulations: z.boolean(),
  }),
  contact: contactSchema,
  /** Figures and accepted texts; totals are not kept here, they are computed. */
  report: reportSchema,
  /** Bullet notes by question. */
  notes: z.record(z.string(), z.array(z.string())),
  answers: z.record(z.string(), answerSchema),
  /** Warnings kept with a reason, by the finding's fingerprint. */
  kept: z.record(z.string(), stamp.extend({ reason: z.string() })),
  /** Notes that say otherwise than a table and that the clerk has drafted from all the same. */
  letStand: z.array(z.string()).exactOptional(),
  /** How the texts are to be written, by part, as it was said beside the notes. */
  wishes: z.partialRecord(z.enum(['overview', 'problems', 'other']), z.string()).exactOptional(),
});

const proposalSchema = stamp.extend({
  question: z.string(),
  cells: z.record(z.string(), z.number().nullable()),
  /** The other questions that confirming settles too, such as 四 with 三. */
  settles: z.array(z.string()),
  contact: contactSchema.partial().nullable(),
  /** Narrative read from a file: becomes the draft of its part. */
  texts: z.object({ overview: z.string(), problems: z.string(), other: z.string() }).partial().nullable(),
  /** The message that it was read from, so that an edit of that message can replace it. */
  message: z.string().nullable(),
  from: z.enum(['words', 'paste', 'file', 'form', 'zero', 'model', 'previous', 'ledger']),
  mismatches: z.array(z.object({ path: z.string(), stated: z.number(), computed: z.number().nullable() })),
  remarks: z.array(z.string()),
  /** Sums that were stated without saying whose they are, by cell; a later answer may settle them. */
  stated: z.record(z.string(), z.number()),
  /** What may have been meant as well: other figures for some of the cells, and what stands on the button. */
  instead: z.array(z.object({ label: z.string(), cells: z.record(z.string(), z.number()) })).default([]),
  /** The question that was put when figures of this one were given: it is put again afterwards. */
  back: z.string().nullable().default(null),
});

/** What words that were not acted upon may be: one press does it. */
const offerSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('note'), question: z.string() }),
  z.object({ does: z.literal('figures') }),
  z.object({ does: z.literal('ask') }),
  /** One of the rules that a question may be about. */
  z.object({ does: z.literal('rule'), id: z.string(), label: z.string() }),
  z.object({ does: z.literal('leave') }),
  /** The question that was put is asked of somebody first. */
  z.object({ does: z.literal('later') }),
  /** What was understood, without the words that were not. */
  z.object({ does: z.literal('carryOut'), label: z.string() }),
  z.object({ does: z.literal('phone'), phone: z.string() }),
  z.object({ does: z.literal('address'), address: z.string() }),
  /** Pasted rows whose columns are these (keys of table 三). */
  z.object({ does: z.literal('columns'), columns: z.array(z.string()) }),
  /** A note (the last of `index` -1: all of its question) reads differently, goes where it is empty, or stands at another question (`to`); `also` other notes with it. */
  z.object({
    does: z.literal('replaceNote'),
    question: z.string(),
    index: z.number(),
    note: z.string(),
    to: z.string().optional(),
    also: z.array(z.object({ question: z.string(), index: z.number(), note: z.string() })).optional(),
  }),
  /** What a model read. */
  z.object({ does: z.literal('reading'), reading: modelReadingSchema }),
  /** The words answer the question that was put, as one of its buttons does. */
  z.object({ does: z.literal('reply'), reply: z.enum(['yes', 'none']), label: z.string() }),
  /** A finding of the check stands, with a reason; the text takes a table's figure; the place where it is mended. */
  z.object({ does: z.literal('keep'), finding: z.string(), reason: z.string(), label: z.string() }),
  z.object({ does: z.literal('recount'), named: z.string(), label: z.string() }),
  z.object({ does: z.literal('go'), question: z.string(), label: z.string(), reads: z.boolean().optional() }),
  /** Figures are of this cell, and of `more`, of a question where it is not the one that was put. */
  z.object({
    does: z.literal('cell'),
    path: z.string(),
    value: z.number(),
    more: z.record(z.string(), z.number()).default({}),
    question: z.string().nullable().default(null),
    label: z.string(),
  }),
]);

const heardSchema = z.discriminatedUnion('state', [
  /** Words that wait for the person to say what they are; nothing of them was taken. */
  z.object({
    state: z.literal('asked'),
    text: z.string(),
    message: z.string().nullable(),
    why: z.string(),
    offers: z.array(offerSchema),
  }),
  /**
   * Somebody else is to go on: `user` is their id where they were mentioned, `who` their name, "" where none was said. The words
   * that say so are kept: they may have been meant for something else.
   */
  z.object({
    state: z.literal('handing'),
    who: z.string(),
    user: z.string().nullable(),
    text: z.string().default(''),
    message: z.string().nullable().default(null),
  }),
  /** Words that were just taken for notes: for as long as nothing else happens one press takes them back. */
  z.object({ state: z.literal('noted'), text: z.string(), question: z.string() }),
]);

const taskSchema = stamp.extend({
  id: z.string(),
  since: z.number(),
  work: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('read-file'),
      file: z.string(),
      name: z.string(),
      purpose: z.enum(['fill', 'check']),
    }),
    /** Words that the patterns do not account for, for a model to read. */
    z.object({ kind: z.literal('hear'), question: z.string(), text: z.string(), message: z.string() }),
    z.object({ kind: z.literal('answer-question'), text: z.string() }),
    z.object({ kind: z.literal('read-ledger'), purpose: z.enum(['compare', 'fill']) }),
    /** Somebody (an id) is told that the report is theirs now; `note`: what the giver adds, "" for nothing. */
    z.object({ kind: z.literal('hand-over'), to: z.string(), note: z.string() }),
    /** The report as a workbook, with its figures beside last year's. */
    z.object({ kind: z.literal('send-workbook') }),
    /** A question to the ledger of applications (申请台账), as it was said. */
    z.object({ kind: z.literal('ask-ledger'), text: z.string() }),
  ]),
});

/** What the organ's ledger of applications (申请台账) said of the report's year when it was last read. */
const ledgerSchema = z.object({
  /** The local day on which it stood. */
  day: z.string(),
  /** Figures of 三 and 四 that are not 0, totals included; every other cell is 0. */
  figures: z.record(z.string(), z.number()),
  /** Applications of the year whose receipt nobody has confirmed: they may belong to the next. */
  unconfirmed: z.number(),
  /** Whether it reaches back before the year: without that, 上年结转 is not known from it. */
  knowsEarlierYears: z.boolean(),
  /** Processing fees (信息处理费) paid in the year: of how many applications, and the sentence for 六. */
  fees: z.object({ count: z.number(), sentence: z.string() }),
});

/** A file that is wanted; `isAgain`: the one that was posted before, byte for byte; `as`: in which form. */
const postingSchema = z.object({
  as: z.enum(['docx', 'pdf']).default('docx'),
  version: z.number(),
  since: z.number(),
  by: z.string(),
  isAgain: z.boolean(),
});

const fileSchema = z.object({
  version: z.number(),
  name: z.string(),
  sha256: z.string(),
  fileId: z.string(),
  at: z.string(),
  /** Digest of the report that it holds: the same report again is the same version. */
  content: z.string(),
  /** The same file as PDF, once that was wanted. */
  pdf: z.object({ sha256: z.string(), fileId: z.string() }).nullable().default(null),
});

/** Everything with one section's table or text, which is looked at without leaving the question that is asked. */
export const SECTION_VIEWS = [
  'section-1',
  'section-2',
  'section-3',
  'section-4',
  'section-5',
  'section-6',
] as const;

/** A report in progress: one plain JSON document. What must still happen is derived from it by `pending`. */
export const sessionSchema = z.object({
  schemaVersion: z.literal(SESSION_SCHEMA_VERSION),
  id: z.string(),
  team: z.string(),
  year: z.int(),
  lang: z.enum(['zh', 'en']),
  state: z.enum(['open', 'paused', 'cancelled']),
  channel: z.string(),
  /** The thread's first message; null until it has been posted. */
  thread: z.string().nullable(),
  /** Whether the thread's place takes no message any more: its channel was archived or deleted. */
  isStranded: z.boolean().default(false),
  /** Who wanted another thread, and the revision since when; null: the report's first. */
  reopened: z.object({ by: z.string(), since: z.number() }).nullable().default(null),
  started: stamp,
  /** Since it was handed over (转交): to whom, by whom and when. Whoever started it has it until then. */
  keeper: stamp.extend({ user: z.string() }).nullable().default(null),
  /** Everybody whose words or files it holds. */
  spoke: z.array(z.string()).default([]),
  /** The last input's time and local day: the session's own clock. */
  now: z.object({ at: z.string(), day: z.string() }),
  revision: z.number(),
  /** The revision at which the present prompt became wanted; buttons of another revision are old. */
  prompted: z.number(),
  content: contentSchema,
  cursor: z.string(),
  /** The last words that were taken: their mark, and their message (Slack's time stamp). */
  said: z.object({ mark: z.string(), message: z.string() }).nullable().default(null),
  /** Since when its question is put (ISO): what was said before does not answer it. */
  putAt: z.string().default(''),
  proposal: proposalSchema.nullable(),
  /** What was understood and not confirmed when the person went elsewhere: it is shown again at its question. */
  held: proposalSchema.exactOptional(),
  /** What became of the last words where a press can still change that. */
  heard: heardSchema.nullable().default(null),
  drafts: z.object({
    overview: draftSchema.nullable(),
    problems: draftSchema.nullable(),
    other: draftSchema.nullable(),
  }),
  /** Last year's reports, for carry-over and comparison; several for merged organs. */
  previous: z.array(reportSchema),
  /** What inputs led to, with the revision that it was said at: above the next question until it has been shown. */
  notices: z.array(z.object({ revision: z.number(), text: z.string() })),
  /** What the person asked to see beside the question. */
  view: z.enum([
    'question',
    'summary',
    ...SECTION_VIEWS,
    'changes',
    'year-on-year',
    'help',
    'organ-name',
    'confirm-cancel',
    'check',
    'outrun',
  ]),
  tasks: z.array(taskSchema),
  /** Null: the organ keeps no ledger, or it was not read yet. */
  ledger: ledgerSchema.nullable().default(null),
  posting: postingSchema.nullable(),
  files: z.array(fileSchema),
  /** How to undo the last answers, newest last; bounded so that the document stays small. */
  history: z.array(
    z.object({
      cursor: z.string(),
      message: z.string().nullable(),
      undo: z.array(z.object({ path: z.array(z.string()), value: z.json().optional() })),
    }),
  ),
});

/** A report in progress. */
export type Session = z.infer<typeof sessionSchema>;
/** What has been said so far. */
export type Content = Session['content'];
/** How the organ can be reached, as the preamble prints it. */
export type Contact = Content['contact'];
/** What was understood and waits for a confirmation. */
export type Proposal = NonNullable<Session['proposal']>;
/** What words that were not acted upon may be. */
export type Offer = z.infer<typeof offerSchema>;
/** What may be done about a finding of the check. */
export type Settling = Extract<Offer, { does: 'keep' | 'recount' | 'go' }>;
/** What the ledger said of the report's year. */
export type LedgerFigures = z.infer<typeof ledgerSchema>;
/** Work that needs the world (a file, a model) before the interview can go on with it. */
export type Task = Session['tasks'][number];
/** A file that was posted. */
export type PostedFile = Session['files'][number];
/** In which form a version of the file is posted. */
export type FileForm = NonNullable<Session['posting']>['as'];
