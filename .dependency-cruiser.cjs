/**
 * The rooms of the house and the doors between them: each room may import from the rooms listed,
 * and only one room may open each library that talks to the outside. CONTRIBUTING shows this table; a test holds them together.
 */
const ROOMS = {
  language: [],
  dialogue: [],
  report: ['language'],
  interview: ['language', 'dialogue', 'report'],
  applications: ['language', 'report'],
  organs: ['language', 'report', 'applications'],
  drafting: ['language', 'report'],
  documents: ['language', 'report', 'applications'],
  store: ['language', 'report', 'interview', 'applications', 'organs'],
  bot: [
    'language',
    'dialogue',
    'report',
    'interview',
    'applications',
    'organs',
    'drafting',
    'documents',
    'store',
  ],
  slack: ['language', 'dialogue', 'report', 'interview', 'applications', 'organs', 'bot'],
  cli: ['language', 'report', 'interview', 'applications', 'documents', 'drafting', 'store'],
  playground: [],
  demo: ['report', 'interview', 'documents', 'drafting', 'store', 'playground'],
};

/** Files beside the rooms that some of them may import. */
const BESIDE = {
  bot: ['in-order', 'time-limit'],
  slack: ['in-order', 'time-limit'],
  drafting: ['package-files'],
  documents: ['package-files'],
  playground: ['package-files'],
  demo: ['log', 'run-bot', 'package-files'],
};

const DOORS = {
  openai: 'drafting',
  ioredis: 'store',
  '@slack': 'slack|playground',
  docx: 'documents',
};

const rooms = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...allowed].join('|')})/`, `^src/(${(BESIDE[room] ?? []).join('|')})[.]ts$`],
  },
}));

const doors = Object.entries(DOORS).map(([library, room]) => ({
  name: `only-${room.replace('|', '-or-')}-opens-${library.replace('@', '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/((${room})/|main.ts|demo/)` },
  to: { path: `node_modules/${library}/`, dependencyTypesNot: ['type-only'] },
}));

const pure = {
  name: 'pure-rooms-do-no-io',
  severity: 'error',
  from: { path: '^src/(language|dialogue|report|interview|applications|organs)/' },
  to: {
    path: '^(fs|net|http|https|child_process|node:fs|node:net|node:http|node:https|node:child_process)',
    dependencyTypes: ['core'],
  },
};

module.exports = {
  forbidden: [
    ...rooms,
    ...doors,
    pure,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'store-only-for-who-runs-it',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/(audit|archive|backup|restore|export|doctor)' },
      to: { path: '^src/store/' },
    },
    {
      name: 'playground-stays-a-tool',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(playground/|demo/)' },
      to: { path: '^src/playground/' },
    },
    {
      name: 'playground-tests-stand-alone',
      severity: 'error',
      from: { path: '^test/playground/' },
      to: { path: '^(src|test)/', pathNot: '^((src|test)/playground/|test/support/browser.ts)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
