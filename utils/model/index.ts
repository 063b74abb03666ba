/** Shapes of everything that crosses a room's wall. The only importer of zod. */
export * from './languages';
export * from './invitation';
export * from './goals';
export * from './assessment';
export * from './result';
export * from './reply-settings';
export * from './history';
export * from './corrections';
export * from './memory-notes';
export * from './memory';
export * from './appearance';
export * from './backup';
export * from './page';
export type * from './drawing';
export * from './messages';
export * from './parse';
