/** Under this key of the session's storage a selected text travels from the context menu to the side panel. */
export const GIVEN_TEXT_KEY = 'given-text';
