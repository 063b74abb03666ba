/** The language of the user's own templates: variables with fallbacks, conditions, and clear faults. */
export * from './variables';
export * from './parse';
export * from './fill';
export * from './try';
