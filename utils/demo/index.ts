/** The invented inbox and its page, for the welcome tab, `npm start`, screenshots and tests. */
export * from './inbox';
export * from './page';
