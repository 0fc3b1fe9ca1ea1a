/** `node bundle.mjs TARGET…` builds the targets named (build.mjs), by vite.config.ts; errors alone are printed. */
import { createBuilder } from 'vite';

// Whoever builds (a test runner, for one, that calls itself a test): what is built is what people use.
process.env.NODE_ENV = 'production';

const environments = { client: 'client', page: 'page', node: 'ssr' };

try {
  const builder = await createBuilder({ configFile: 'vite.config.ts', logLevel: 'silent' });
  for (const [target, name] of Object.entries(environments)) {
    const environment = builder.environments[name];
    if (process.argv.includes(target) && environment) await builder.build(environment);
  }
} catch (error) {
  console.error(Object(error).message);
  process.exitCode = 1;
}
