// Theme, language and direction before the first frame; utils/storage/look-mirror.ts keeps them here. A page without them follows the browser.
try {
  const { theme, lang, dir } = JSON.parse(localStorage.getItem('look') ?? '{}');
  const root = document.documentElement;
  if (theme) root.dataset.theme = theme;
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
} catch {
  // Storage that is refused or holds something else: the settings come with the words.
}
