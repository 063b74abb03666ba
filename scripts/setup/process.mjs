import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/**
 * The environment with the project's own tools first on the path: their Node is fit for all of them.
 * @param {Record<string, string>} extra further variables, without PATH
 */
export function toolEnvironment(extra = {}) {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** The environment as the machine has it, without the project's tools: npm must not replace the Node it runs on. */
export function machineEnvironment() {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((part) => !part.endsWith(join('node_modules', '.bin')));
  return { ...process.env, PATH: path.join(delimiter) };
}

/**
 * Runs a command to its end.
 * @returns {Promise<{code: number, output: string}>} output is empty unless `quiet`
 */
export function run(
  command,
  args,
  { env = toolEnvironment(), quiet = false, cwd = ROOT, input = 'ignore' } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? [input, 'pipe', 'pipe'] : [input, 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      if (!quiet) process.stderr.write(`${command} could not be started: ${error.message}\n`);
      resolve({ code: 127, output: `${output}${error.message}` });
    });
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }));
  });
}

/** Whether a command is on the machine's path. */
export function has(command) {
  const probe = process.platform === 'win32' ? ['where', [command]] : ['sh', ['-c', `command -v ${command}`]];
  return spawnSync(probe[0], probe[1], { stdio: 'ignore', env: machineEnvironment() }).status === 0;
}
