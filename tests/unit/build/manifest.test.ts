import { expect, it } from 'vitest';
import { textOf } from './build';

const manifest: Record<string, unknown> = JSON.parse(textOf('manifest.json'));

it('asks for no more than it uses, and offers the page nothing', () => {
  expect(Object.keys(manifest).toSorted()).toMatchInlineSnapshot(`
    [
      "action",
      "background",
      "commands",
      "content_scripts",
      "content_security_policy",
      "default_locale",
      "description",
      "icons",
      "manifest_version",
      "minimum_chrome_version",
      "name",
      "options_ui",
      "permissions",
      "side_panel",
      "version",
    ]
  `);
  // `alarms`, which shows no warning: the memory's own housekeeping by days, since no worker lives that long.
  expect(manifest['permissions']).toEqual(['storage', 'contextMenus', 'alarms', 'sidePanel']);
  for (const key of [
    'host_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
    'key',
    'update_url',
  ])
    expect(manifest).not.toHaveProperty(key);
});

it('suggests at most the four keys that browsers allow, all of them for the user to change', () => {
  // To copy the reply of the request that has the focus, to go to the next undecided one, and to open panel and popup.
  expect(manifest['commands']).toEqual({
    'copy-reply': {
      suggested_key: { default: 'Alt+Shift+Y' },
      description: '__MSG_copyReplyCommand__',
    },
    'next-undecided': {
      suggested_key: { default: 'Alt+Shift+U' },
      description: '__MSG_nextUndecidedCommand__',
    },
    'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanelCommand__' },
    _execute_action: { suggested_key: { default: 'Alt+Shift+J' } },
  });
});

it('runs one content script, on LinkedIn alone, in its own world', () => {
  expect(manifest['content_scripts']).toEqual([
    {
      matches: ['https://www.linkedin.com/*'],
      run_at: 'document_start',
      js: ['content-scripts/invitations.js'],
    },
  ]);
});

it('lets its pages load their own files and nothing else', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'",
  });
});
