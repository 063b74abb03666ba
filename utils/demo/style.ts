/** Look of the demo page: plain cards on a quiet ground, light and dark. */
export const DEMO_STYLE = `
:root { --ground: #f4f2ee; --card: #fff; --ink: rgb(0 0 0 / 90%); --quiet: rgb(0 0 0 / 60%); --line: rgb(0 0 0 / 12%); --link: #0a55a8; }
.theme--dark { --ground: #101214; --card: #1b1f23; --ink: rgb(255 255 255 / 90%); --quiet: rgb(255 255 255 / 62%); --line: rgb(255 255 255 / 14%); --link: #79b4f2; color-scheme: dark; }
* { box-sizing: border-box; }
html, body { height: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.4 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; display: flex; flex-direction: column; }
#nav { position: sticky; top: 0; z-index: 5; display: flex; gap: 24px; align-items: center; padding: 12px 24px; background: var(--card); border-bottom: 1px solid var(--line); }
#nav nav { display: flex; gap: 16px; }
a { color: var(--link); text-decoration: none; }
p { margin: 0; }
._columns { flex: 1; min-height: 0; display: flex; gap: 24px; justify-content: center; padding: 0 24px; }
main { flex: 0 1 804px; min-width: 0; overflow-y: auto; padding: 24px 0; }
main section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
aside { flex: 0 0 240px; padding-top: 24px; }
@media (max-width: 820px) { aside { display: none; } ._columns { padding: 0; } }
hr { margin: 0; border: 0; border-top: 1px solid var(--line); }
[data-display-contents] { display: contents; }
._head { display: flex; justify-content: space-between; padding: 16px; font-weight: 600; }
._head ul { display: flex; gap: 16px; margin: 0; padding: 0; list-style: none; }
[role="listitem"] { display: block; padding: 12px 16px; }
._row { display: flex; gap: 12px; align-items: flex-start; color: inherit; }
._picture { flex: none; }
.pic { width: 56px; height: 56px; display: block; }
.tick { width: 14px; height: 14px; margin-inline-start: 4px; vertical-align: -2px; color: var(--quiet); }
._text { flex: 1; min-width: 0; display: block; }
._name a, ._name { color: var(--ink); font-weight: 600; }
._headline { overflow-wrap: anywhere; }
._quiet { color: var(--quiet); font-size: 12px; }
._actions { display: flex; gap: 8px; align-items: center; flex: none; }
._actions button { font: inherit; font-weight: 600; border-radius: 16px; padding: 5px 16px; cursor: pointer; background: none; }
._plain { border: 0; color: var(--quiet); }
._outline { border: 1px solid var(--link); color: var(--link); }
._note { margin: 8px 0 0 68px; padding: 8px 12px; background: var(--ground); border-radius: 0 8px 8px 8px; }
[dir="rtl"] ._note { margin: 8px 68px 0 0; }
._note span { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; position: relative; overflow-wrap: anywhere; }
[data-testid="expandable-text-button"] { position: absolute; inset-inline-end: 0; bottom: 0; border: 0; background: var(--ground); color: var(--quiet); font: inherit; padding: 0 0 0 8px; }
._reply { margin: 4px 0 0 68px; font-weight: 600; font-size: 13px; }
[dir="rtl"] ._reply { margin: 4px 68px 0 0; }
h3 { margin: 0; padding: 16px; font-size: 16px; border-top: 8px solid var(--ground); }
._feed { padding: 24px; }
._sentinel { height: 1px; }
`;
