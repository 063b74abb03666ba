import { decodeText } from './decode';
import type { NamedBytes } from './zip';
import { isZip, readZip } from './zip';

export const EXPORT_KINDS = [
  'invitations',
  'connections',
  'profile',
  'positions',
  'skills',
  'education',
  'resume',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A file of an export, as text. */
export interface ExportFile {
  kind: ExportKind;
  name: string;
  text: string;
}

const CSV = /^(invitations|connections|profile|positions|skills|education)(?:[ _.(-].*)?\.csv$/iu;

/** What a file is by its name; LinkedIn may add an id behind it. Null for one that is not read. */
export function kindOfFile(path: string): ExportKind | null {
  const name = path.split(/[/\\]/u).at(-1) ?? path;
  if (/\.json$/iu.test(name)) return 'resume';
  const word = CSV.exec(name)?.[1]?.toLowerCase();
  return EXPORT_KINDS.find((kind) => kind === word) ?? null;
}

/** Takes what can be read out of the files that the user gave, archives opened; says of each other one why it is passed over. */
export function collectFiles(given: readonly NamedBytes[]): {
  files: ExportFile[];
  passedOver: { name: string; reason: string }[];
} {
  const files: ExportFile[] = [];
  const passedOver: { name: string; reason: string }[] = [];
  for (const { name, bytes } of given) {
    if (isZip(bytes)) {
      const unpacked = readZip(bytes, (path) => kindOfFile(path) !== null && !/\.json$/iu.test(path));
      if (!unpacked.ok) passedOver.push({ name, reason: unpacked.reason });
      else if (unpacked.value.length === 0)
        passedOver.push({ name, reason: 'The archive holds none of the files that Winnow reads.' });
      else for (const file of unpacked.value) add(file.name, file.bytes);
    } else if (kindOfFile(name) === null)
      passedOver.push({ name, reason: 'It is none of the files that Winnow reads.' });
    else add(name, bytes);
  }
  return { files, passedOver };

  function add(name: string, bytes: Uint8Array): void {
    const kind = kindOfFile(name);
    if (kind) files.push({ kind, name, text: decodeText(bytes) });
  }
}
