/** Readers of what people can bring along: LinkedIn's own data export and saved pages. Pure: text in, rows and problems out. */
export { readInvitationsCsv } from './invitations';
export type { ExportedInvitation } from './invitations';
export { readMhtml } from './mhtml';
export { decodeText } from './decode';
export { profileUrlOf } from './profile-url';
export type { Read, RowProblem } from './table';
export { readConnectionsCsv } from './connections';
export type { Connection } from './connections';
export { readEducationCsv, readPositionsCsv, readProfileCsv, readSkillsCsv } from './profile';
export type { OwnFacts } from './profile';
export { readJsonResume } from './json-resume';
export { collectFiles, EXPORT_KINDS, kindOfFile } from './export-files';
export type { ExportFile, ExportKind } from './export-files';
export type { NamedBytes } from './zip';
export { isZip, readZip } from './zip';
export { readBackup, writeBackup } from './backup';
export type { Backup } from './backup';
export { HISTORY_HEAD, writeHistoryCsv } from './history-csv';
