/* The dependency rule, one row a rule: docs/decisions/0001-architecture.md. Type-only imports count. */
const anyNpm = 'node_modules|^node:';
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${from} may import only what docs/decisions/0001-architecture.md lists for it.`,
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to) => ({
  name,
  severity: 'error',
  comment: `See docs/decisions/0001-architecture.md.`,
  from,
  to,
});

const adapters = ['store', 'jobs', 'web', 'assistant', 'files', 'security', 'sheets', 'telephony'];

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'Data moves one way.', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', comment: 'Imports must resolve; dist/ is there after a build.', from: {}, to: { couldNotResolve: true, pathNot: 'dist/' } },
    only('desk-is-pure', '^server/desk/', ['^server/desk/']),
    only('ports-see-desk-only', '^server/ports/', ['^server/(ports|desk)/']),
    only('actions-see-ports-and-desk', '^server/actions/', ['^server/(actions|ports|desk)/']),
    only('contract-sees-schemas-only', '^server/contract/', ['^server/contract/', 'node_modules/zod/']),
    only('embedded-mongo-stands-alone', '^server/embedded-mongo/', ['^server/embedded-mongo/', 'node_modules/(bson|lmdb|mingo)/', '^node:', '^(net|fs|path|os|crypto|child_process|worker_threads|events|stream|util|timers|buffer|perf_hooks|process|readline|url)(/|$)']),
    ...adapters.map((name) =>
      never(`adapter-${name}-sees-no-other-adapter`, { path: `^server/adapters/${name}/` }, { path: '^server/(adapters|embedded-mongo|compose|main|sample-data)', pathNot: `^server/adapters/${name}/` }),
    ),
    never('mongoose-in-store-only', { pathNot: '^(server/adapters/store|tests|scripts)/' }, { path: 'node_modules/(mongoose|mongodb)/' }),
    never('bull-in-jobs-only', { pathNot: '^(server/adapters/(jobs|web/realtime)|tests|scripts)/' }, { path: 'node_modules/(bull|ioredis)/' }),
    never('fastify-at-the-edge', { path: '^server/', pathNot: '^server/(adapters/web|compose)' }, { path: 'node_modules/(fastify|@fastify|socket.io)' }),
    never('twilio-in-phone-and-sms', { pathNot: '^(channels/(phone|sms)|server/adapters/telephony|tests|scripts)/' }, { path: 'node_modules/twilio/' }),
    never('node-nlp-in-one-file', { pathNot: '^(bot/nlp-engine\\.ts|bot/node-nlp\\.d\\.ts|tests/)' }, { path: 'node_modules/(node-nlp|@nlpjs)/' }),
    never('channels-see-ports-intake-contract', { path: '^channels/([^/]+)/', pathNot: '^channels/[^/]+/(site|widget)/' }, { path: '^(server|bot|agent-console)/', pathNot: '^server/(ports|desk/intake|desk/errors|contract)' }),
    never('channels-see-no-other-channel', { path: '^channels/([^/]+)/' }, { path: '^channels/([^/]+)/', pathNot: '^channels/$1/' }),
    never('bot-stands-alone', { path: '^bot/' }, { path: '^(server|channels|agent-console)/' }),
    never('browsers-see-the-contract-only', { path: '^(agent-console|channels/[^/]+/(site|widget))/' }, { path: '^(server|bot)/', pathNot: '^server/contract/' }),
    never('production-sees-no-tests', { path: '^(server|channels|bot|agent-console)/' }, { path: '^tests/' }),
    never('compose-names-concretes', { path: '^server/', pathNot: '^server/(compose|main)\\.ts|^server/embedded-mongo/|^server/sample-data/' }, { path: '^server/(embedded-mongo|sample-data)/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
