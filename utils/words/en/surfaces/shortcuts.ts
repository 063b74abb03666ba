/** Options: keys. */
export const shortcutWords = {
  lead: 'Everything can be done with keys.',
  browserTitle: 'Anywhere in the browser',
  browserText: 'These keys are yours to choose; the browser keeps them.',
  actionHead: 'What it does',
  keyHead: 'Key',
  noKey: 'None yet',
  none: 'The browser names no keys of Winnow.',
  commands: {
    'copy-reply': 'Copy the reply of the focused request',
    'next-undecided': 'Go to the next undecided request on the page',
    'open-panel': 'Open the side panel',
    _execute_action: 'Open Winnow',
  },
  change: 'Change these keys',
  surfaceTitle: 'In the popup and the side panel',
  surfaceKeys: {
    next: 'Next request',
    previous: 'Previous request',
    open: 'Open or close the request',
    copy: 'Copy the reply',
    search: 'Search',
    close: 'Close the request',
  },
  pageTitle: 'On LinkedIn’s page',
  pageKeys: {
    reach: 'To the next button of a badge',
    press: 'Press it: copy the reply, or open the reasons',
    leave: 'Close the reasons, back to the badge',
  },
};
