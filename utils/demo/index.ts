/** The invented inbox and its page, for the welcome tab, `npm start`, screenshots and tests. */
export * from './inbox';
export * from './many';
export * from './page';
export * from './receiver';
export * from './request';
