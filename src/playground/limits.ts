/**
 * Slack's documented limits, one table. Lengths are characters (code points), counts are items.
 * Source, where no other is named: https://docs.slack.dev/reference/block-kit, the page of the object that
 * the key names; the same figures stand in the comments of `@slack/types`.
 */
export const LIMITS = {
  message: {
    /** Blocks in a message: reference/block-kit/blocks. */
    blocks: 50,
    /** Text beyond it is cut off: reference/methods/chat.postMessage, "Truncating content". */
    textTruncated: 40_000,
    /** chat.update refuses a longer text with msg_too_long: reference/methods/chat.update, "Errors". */
    textOfUpdate: 4_000,
    attachments: 100,
    /** All `markdown` blocks of a message together: blocks/markdown-block. */
    markdownTotal: 12_000,
    /** `markdown_text` of chat.postMessage and the streaming methods: their pages. */
    markdownText: 12_000,
    /** Tables in a message, else invalid_attachments: blocks/table-block. */
    tables: 1,
    /**
     * The text of all blocks of a message together, else msg_blocks_too_long. Not documented: 9,597 was accepted
     * and 11,341 refused (github.com/slackapi/bolt-js/issues/2867); what may be refused is refused here.
     */
    blocksTextTotal: 11_000,
  },
  metadata: {
    /** Bytes of the JSON: messaging/message-metadata. */
    bytes: 8_000,
    eventType: 255,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3_000,
    callbackId: 255,
    externalId: 255,
    /** Bytes of the JSON, else view_too_large: reference/methods/views.open. */
    bytes: 250_000,
    /** Modals on one stack, else push_limit_reached: reference/methods/views.push. */
    stack: 3,
  },
  blockId: 255,
  actionId: 255,
  text: 3_000,
  section: { text: 3_000, fields: 10, field: 2_000 },
  header: { text: 150 },
  context: { elements: 10 },
  contextActions: { elements: 5 },
  actions: { elements: 25 },
  input: { label: 2_000, hint: 2_000 },
  image: { altText: 2_000, title: 2_000, url: 3_000 },
  table: {
    rows: 100,
    columns: 20,
    columnSettings: 20,
    /** Characters of all cells together: blocks/table-block and blocks/data-table-block. */
    charactersTotal: 10_000,
  },
  /** blocks/data-table-block: a heading and a hundred rows, in pages. */
  dataTable: { rows: 101, pageSize: 100 },
  /** blocks/container-block. */
  container: { title: 150, children: 10 },
  /** blocks/plan-block says nothing; fifty task cards are what is known to be taken. */
  plan: { tasks: 50 },
  button: { text: 75, value: 2_000, url: 3_000, accessibilityLabel: 75 },
  /** `@slack/types` says 75 for the value, the page of the option object 150; the page is the later one. */
  option: { text: 75, value: 150, description: 75, url: 3_000 },
  optionGroup: { label: 75, options: 100 },
  select: { options: 100, groups: 100 },
  overflow: { options: 5 },
  choices: { options: 10 },
  placeholder: 150,
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  plainTextInput: { length: 3_000 },
  fileInput: { files: 10 },
  prompts: { count: 4 },
  /** reference/methods/chat.appendStream and reports of streams that end by themselves after five minutes. */
  stream: { lifetimeMs: 300_000 },
  /** interactivity/handling-user-interaction: a trigger lasts three seconds and opens one view. */
  trigger: { lifetimeMs: 3_000 },
  /** interactivity/handling-user-interaction: a response_url lasts thirty minutes and five uses. */
  responseUrl: { lifetimeMs: 1_800_000, uses: 5 },
  /** Files that one person can send in one request to the workspace; Slack's own limit is 1 GB. */
  uploadBytes: 50_000_000,
} as const;
