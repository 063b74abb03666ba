import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineEnvironment, ROOT, run } from './process.mjs';
import { SetupError, step } from './progress.mjs';

const MARK = join(ROOT, 'node_modules', '.installed');

/** The lock file says all that is installed; the rest of package.json may change without a new installation. */
function wanted() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
}

/** Installs the dependencies where they are missing or out of date; a second run finds them and does nothing. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new SetupError(
      `Winnow needs Node 20 or later, and this is ${process.versions.node}. Install a newer one, such as with "apt-get install nodejs npm" or from nodejs.org.`,
    );
  }
  const hash = wanted();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return;
  await step('Installing the dependencies', async () => {
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], {
      env: machineEnvironment(),
      quiet: true,
    });
    if (code !== 0) {
      throw new SetupError(
        `The dependencies could not be installed:\n${output.trim().split('\n').slice(-8).join('\n')}\nCheck that the npm registry can be reached ("npm ping"), then run the command again.`,
      );
    }
  });
  writeFileSync(MARK, hash);
}
