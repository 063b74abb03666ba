/** An error with a sentence for the person at the terminal: what is wrong and the command that mends it. */
export class SetupError extends Error {}

/**
 * Runs `work` under a label; where it takes more than a second, shows that it goes on.
 * @param {string} label what is being done, as a short phrase
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function step(label, work) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const live = process.stderr.isTTY;
  process.stderr.write(`${label} …${live ? '' : '\n'}`);
  const timer = setInterval(
    () =>
      process.stderr.write(
        live ? `\r${label} … ${seconds()} s` : `  still at it: ${label}, ${seconds()} s\n`,
      ),
    live ? 1000 : 10_000,
  );
  try {
    const result = await work();
    process.stderr.write(live ? `\r${label}: done in ${seconds()} s\n` : `  done in ${seconds()} s\n`);
    return result;
  } catch (error) {
    process.stderr.write(live ? '\n' : '');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
