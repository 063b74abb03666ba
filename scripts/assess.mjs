#!/usr/bin/env node
/**
 * `npm run --silent assess -- …`: starts the command line, which is written in TypeScript.
 * Plain JavaScript, since it must be able to say that nothing is installed yet.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const needed = ['tsx', 'zod', 'fflate', 'jsdom', 'tinyld'];

if (needed.some((name) => !existsSync(new URL(`node_modules/${name}/package.json`, project)))) {
  process.stderr.write('Winnow is not set up yet: run "npm start" once in its folder.\n');
  process.exitCode = 2;
} else {
  const { register } = await import('tsx/esm/api');
  // A settings file of our own, so that neither the caller's folder nor an unprepared build decides.
  register({ tsconfig: fileURLToPath(new URL('tsconfig.pure.json', project)) });
  const { main } = await import('./assess/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
