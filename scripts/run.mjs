#!/usr/bin/env node
/**
 * The door to every command: does the set-up that is still missing, then the work.
 * Plain JavaScript with Node's own modules only, since it runs before anything is installed.
 */
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureChromium } from './setup/browser.mjs';
import { ensureBuild, ensurePrepared } from './setup/build.mjs';
import { run, toolEnvironment } from './setup/process.mjs';
import { SetupError } from './setup/progress.mjs';

const [command, ...rest] = process.argv.slice(2);

const COMMANDS = {
  async start() {
    await ensureDependencies();
    const chromium = await ensureChromium();
    const extension = await ensureBuild();
    const real = rest.includes('--real');
    const script = real ? 'scripts/start-real.mjs' : 'scripts/demo.ts';
    const others = rest.filter((word) => word !== '--real');
    const env = { CHROMIUM_PATH: chromium, WINNOW_BUILD: extension };
    return (await runTool(real ? 'node' : 'tsx', [script, ...others], env)).code;
  },
  async screenshots() {
    await ensureDependencies();
    const env = { CHROMIUM_PATH: await ensureChromium(), WINNOW_BUILD: await ensureBuild() };
    return (await runTool('tsx', ['scripts/screenshots.ts', ...rest], env)).code;
  },
  async test() {
    await ensureDependencies();
    const { runTests } = await import('./test.mjs');
    return runTests(rest);
  },
  async 'test-long'() {
    await ensureDependencies();
    const { runLongTests } = await import('./test.mjs');
    return runLongTests(rest);
  },
  async types() {
    await ensureDependencies();
    await ensurePrepared();
    const { checkTypes } = await import('./test.mjs');
    return (await checkTypes()) ? 0 : 1;
  },
  async tsx() {
    await ensureDependencies();
    return (await runTool('tsx', rest)).code;
  },
};

function runTool(name, args, variables = {}) {
  return run(name, args, { env: toolEnvironment(variables), input: 'inherit' });
}

const work = COMMANDS[command];
if (!work) {
  process.stderr.write(`Unknown command "${command ?? ''}". Known: ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exit(2);
}
try {
  process.exitCode = await work();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
