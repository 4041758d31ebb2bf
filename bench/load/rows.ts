/** A row of the published table: what it is called and which figure it shows. */
export interface Row {
  readonly name: string;
  readonly key: string;
  readonly digits: number;
}

/** Rows that belong together, under a heading with what has to be known to read them. */
export interface Group {
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly Row[];
}

const ack = (rate: number): Row[] => [
  { name: `${rate}/s, p50 (ms)`, key: `ack${rate}.p50`, digits: 1 },
  { name: `${rate}/s, p99 (ms)`, key: `ack${rate}.p99`, digits: 1 },
  { name: `${rate}/s, max (ms)`, key: `ack${rate}.max`, digits: 1 },
  { name: `${rate}/s, not acknowledged`, key: `ack${rate}.refused`, digits: 0 },
];

const ackOwn: Row[] = [
  { name: 'at four fifths of its own peak, p50 (ms)', key: 'ackOwn.p50', digits: 1 },
  { name: 'at four fifths of its own peak, p99 (ms)', key: 'ackOwn.p99', digits: 1 },
];

/** Everything that is published, in order. */
export const GROUPS: readonly Group[] = [
  {
    heading: 'Acknowledgement',
    note: 'Open loop over 500 conversations while 50 drafts wait for a slow model, from the moment an event was due. Bolt and the chat SDK acknowledge before they do anything; Nianbao when the answer is on disk. The floor takes the same delivery, makes one durable write of the bytes of an answer through the same client to the same Redis, and does nothing else.',
    rows: [...ack(8), ...ack(50), ...ack(200), ...ackOwn],
  },
  {
    heading: 'Peak',
    note: 'Closed loop, 256 conversations that each wait for their answer: events that were acknowledged and answered.',
    rows: [
      { name: 'events/s', key: 'peak.rate', digits: 0 },
      { name: 'processor time an event (ms)', key: 'peak.cpuEach', digits: 2 },
      { name: 'share of its core', key: 'peak.cpu', digits: 2 },
    ],
  },
  {
    heading: 'Every input once, in order',
    note: 'Rows of three messages 25 ms apart, a tenth delivered twice. Counted in the audit trail of the record (Nianbao), in the posts (the others, which keep no record).',
    rows: [
      { name: 'messages', key: 'inputs.sent', digits: 0 },
      { name: 'lost', key: 'inputs.lost', digits: 0 },
      { name: 'doubled', key: 'inputs.doubled', digits: 0 },
      { name: 'out of order', key: 'inputs.reordered', digits: 0 },
    ],
  },
  {
    heading: 'Redis, an answer',
    note: 'One answer at a time through a counting socket; apart the queue’s connections and what a process does beside it whoever says what.',
    rows: [
      { name: 'round trips before the acknowledgement', key: 'trips.before', digits: 1 },
      { name: 'the most of any answer', key: 'trips.most', digits: 0 },
      { name: 'round trips in all', key: 'trips.all', digits: 1 },
      { name: 'kB before the acknowledgement', key: 'kB.before', digits: 1 },
      { name: 'kB in all', key: 'kB.all', digits: 1 },
      { name: 'round trips of the queue', key: 'jobs.trips', digits: 1 },
      { name: 'kB of the queue', key: 'jobs.kB', digits: 1 },
      { name: 'round trips beside it: sweeps, marks of what was heard', key: 'beside.trips', digits: 1 },
      { name: 'kB beside it', key: 'beside.kB', digits: 1 },
    ],
  },
  {
    heading: 'Answer 200 against answer 10',
    note: 'Answers 7–15 and 196–204 of a conversation, the same words at the same question, turn about.',
    rows: [
      { name: 'acknowledgement of answer 10 (ms)', key: 'early.ack', digits: 2 },
      { name: 'acknowledgement of answer 200 (ms)', key: 'late.ack', digits: 2 },
      { name: '200 ÷ 10', key: 'late.ackRatio', digits: 2 },
      { name: 'processor time of answer 10 (ms)', key: 'early.cpu', digits: 2 },
      { name: 'processor time of answer 200 (ms)', key: 'late.cpu', digits: 2 },
      { name: 'Redis kB of answer 10', key: 'early.kB', digits: 1 },
      { name: 'Redis kB of answer 200', key: 'late.kB', digits: 1 },
      { name: 'stored report after answer 15 (kB)', key: 'early.document', digits: 1 },
      { name: 'stored report after answer 204 (kB)', key: 'late.document', digits: 1 },
    ],
  },
  {
    heading: 'One channel is answered with 429',
    note: '100 events/s; the other channels’ time from the event to the bot’s post, normally and while one channel is put off for a second at every call.',
    rows: [
      { name: 'p99 normally (ms)', key: 'limited.normal', digits: 0 },
      { name: 'p99 beside it (ms)', key: 'limited.beside', digits: 0 },
      { name: 'beside ÷ normally', key: 'limited.ratio', digits: 2 },
      { name: 'not answered within 10 s', key: 'limited.unanswered', digits: 0 },
    ],
  },
  {
    heading: '10,000 idle reports',
    note: 'Begun and left alone. Bare Bolt is only started: it knows of no conversation.',
    rows: [
      { name: 'process (MiB)', key: 'idle.process', digits: 0 },
      { name: 'more than at its start (MiB)', key: 'idle.processMore', digits: 0 },
      { name: 'Redis (MiB)', key: 'idle.redis', digits: 1 },
    ],
  },
];
