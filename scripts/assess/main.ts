import type { Invitation } from '../../utils/model';
import { entryOf, HistoryIndex } from '../../utils/assessment/history-view';
import { judge } from '../../utils/judge';
import { checkReadable, readGoals, readHistory, whyUnreadable } from './context';
import type { Options } from './options';
import { readOptions, USAGE } from './options';
import { Output } from './output';
import { readInput } from './read';
import { Refusal } from './refusal';
import { invitationRow, judgementRow, terminalWidth } from './table';

/**
 * The command line: answers every request of the given files, one line each, on standard output.
 * @returns the exit code: 0; 1 where a line or a page could not be read; 2 where nothing could be done at all.
 */
export async function main(args: string[]): Promise<number> {
  const output = new Output(process.stdout);
  try {
    const options = readOptions(args, callersFolder());
    if (options === null) {
      await output.line(`Usage: ${USAGE}`);
      return 0;
    }
    return await answer(options, output);
  } catch (error) {
    if (error instanceof Refusal) return complain(error.message, 2);
    if (error instanceof Error && 'code' in error && 'path' in error)
      return complain(`${String(error.path)}: ${whyUnreadable(error)}`, 2);
    throw error;
  }
}

async function answer(options: Options, output: Output): Promise<number> {
  const { files } = options;
  await checkReadable([options.goals ?? [], options.history ?? [], files].flat());
  const goals = await readGoals(options.goals);
  const history = options.history ? new HistoryIndex() : null;
  if (options.history) await readHistory(options.history, (line) => history?.add(entryOf(line)));
  const width = terminalWidth();
  const lineFor = (invitation: Invitation): string => {
    if (options.as === 'invitations')
      return options.format === 'table' ? invitationRow(invitation, width) : JSON.stringify(invitation);
    const judgement = judge(invitation, { goals, ...(history ? { history: history.view(invitation) } : {}) });
    return options.format === 'table'
      ? judgementRow(invitation, judgement, width)
      : JSON.stringify(judgement.assessment);
  };
  let code = 0;
  for (const file of files) {
    for await (const item of readInput(file)) {
      if (output.closed) return code;
      if (item.type === 'invitation') await output.line(lineFor(item.invitation));
      else {
        tell(item.text);
        if (item.failed) code = 1;
      }
    }
  }
  return code;
}

function complain(sentence: string, code: number): number {
  tell(sentence);
  return code;
}

/** Where the caller stands: npm runs its scripts in the project's folder and tells the caller's in `INIT_CWD`. */
function callersFolder(): string {
  const told = process.env['npm_lifecycle_event'] === 'assess' ? process.env['INIT_CWD'] : undefined;
  return told ?? process.cwd();
}

/** Writes a line on standard error; what a file put into it cannot steer the terminal. */
function tell(text: string): void {
  process.stderr.write(`${text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')}\n`);
}
