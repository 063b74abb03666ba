/** Runs every test in order and ends with the plain count. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './setup/browser.mjs';
import { CHROME_BUILD, ensureBuild, ensurePrepared } from './setup/build.mjs';
import { ROOT, run, toolEnvironment } from './setup/process.mjs';
import { step } from './setup/progress.mjs';

const REPORTS = join(ROOT, '.output', 'reports');
const TYPE_PROJECTS = ['tsconfig.json', 'tsconfig.pure.json'];

/** Checks the types of the whole project and, under the narrow library, of the pure rooms. */
export async function checkTypes() {
  let good = true;
  for (const project of TYPE_PROJECTS)
    good = (await run('tsc', ['--noEmit', '-p', project])).code === 0 && good;
  return good;
}

/** @returns {Promise<number>} the exit code: 0 when all passed */
export async function runTests() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const chromium = await ensureChromium();
  await ensurePrepared();
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  const check = async (label, work) =>
    add((await step(label, work)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

  await check('Types', checkTypes);
  await check('Lint', async () => (await run('oxlint', ['--type-aware', '--deny-warnings'])).code === 0);
  await check(
    'Format',
    async () => (await run('prettier', ['--check', '--log-level', 'warn', '.'])).code === 0,
  );
  const built = await ensureBuild().then(
    () => true,
    (error) => {
      process.stderr.write(`${error.message}\n`);
      return false;
    },
  );
  add(built ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (built) await check('Two builds give the same bytes', reproducible);
  add(await step('Unit tests', unit));
  if (built) add(await step('Browser tests', () => browser(chromium)));

  const line = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(join(REPORTS, 'count.txt'), `${line}\n`);
  process.stdout.write(`${line}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** The longer campaigns: the same properties with many more cases. */
export async function runLongTests() {
  const chromium = await ensureChromium();
  await ensurePrepared();
  await ensureBuild();
  const env = toolEnvironment({ WINNOW_LONG: '1', CHROMIUM_PATH: chromium });
  const cases = await run('vitest', ['run'], { env });
  const fuzz = await run('playwright', ['test', 'fuzz'], { env });
  return cases.code || fuzz.code;
}

/** Builds once more from nothing and compares the two. */
async function reproducible() {
  const first = digest(CHROME_BUILD);
  await ensureBuild({ force: true });
  return digest(CHROME_BUILD) === first;
}

/** One hash over the names and bytes of all files of a folder. */
function digest(folder) {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

async function unit() {
  const file = join(REPORTS, 'unit.json');
  const { code } = await run('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return count(code, file, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((r) => r.status === 'failed' && r.assertionResults.length === 0).length,
  }));
}

async function browser(chromium) {
  const file = join(REPORTS, 'browser.json');
  const env = toolEnvironment({ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const { code } = await run('playwright', ['test', '--reporter=list,json'], { env });
  return count(code, file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** A runner's own count; where it left none, or failed without naming a failure, that is one failure. */
function count(code, file, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const result = read(JSON.parse(readFileSync(file, 'utf8')));
  if (code !== 0 && result.failed === 0) result.failed = 1;
  if (result.passed + result.failed === 0) result.failed = 1;
  return result;
}
