import { defineBackground } from 'wxt/utils/define-background';
import { CORE_GLYPHS } from '../../components/icons/core-glyphs';
import badgeStyle from '../../components/page/badge.css?inline';
import { drawBadge, drawDress } from '../../components/page/drawing';
import tokens from '../../components/tokens.css?inline';
import { judge } from '../../utils/judge';
import { serve } from '../../utils/messaging/server';
import { goalsSchema, parse } from '../../utils/model';
import { storedAppearance } from '../../utils/storage/appearance';
import { storedAgreed } from '../../utils/storage/agreed';
import { storedGoals } from '../../utils/storage/goals';
import { remembered } from '../../utils/storage/stored';
import { createHistory } from '../../utils/storage/history';
import { storedMemorySettings } from '../../utils/storage/memory-settings';
import { noteRefusal } from '../../utils/storage/refusals';
import { storedReplySettings } from '../../utils/storage/templates';
import { createShelf } from '../../utils/storage/shelf';
import { menuWords } from '../../utils/words/menus';
import { pageWords } from '../../utils/words/page';
import { followCommands } from './commands';
import { judgeBatch } from './judge-batch';
import { knowLanguage, watchLanguage } from './language';
import { isForgotten } from './forgotten';
import { offerListMenus } from './list-menus';
import { memoryHandlers } from './memory';
import { lookAfterMemory } from './reminders';
import { replyHandlers } from './replies';
import { offerSelectedText, retitleMenus } from './selected-text';
import { tellTabs, tellTabsSoon } from './tell-tabs';
import { keepToolbar } from './toolbar';
import { goalTrials } from './try-goals';
import { welcomeOnce } from './welcome';

const now = (): string => new Date().toISOString();

export default defineBackground(() => {
  const agreedNow = remembered(storedAgreed);
  const goalsNow = remembered(storedGoals);
  const memorySettingsNow = remembered(storedMemorySettings);
  const replySettingsNow = remembered(storedReplySettings);
  const languageNow = knowLanguage();
  const shelf = createShelf();
  const history = createHistory(shelf);
  const toolbar = keepToolbar(languageNow);
  const caretaker = lookAfterMemory(history, async () => (await memorySettingsNow()).value, toolbar.showDue);

  serve(
    {
      async 'page:judge'({ items, since }) {
        if ((await agreedNow()).value === null) throw new Error('Nothing is judged before it is agreed to.');
        const { value: goals } = await goalsNow();
        const { value: settings } = await memorySettingsNow();
        const { value: replySettings } = await replySettingsNow();
        const language = await languageNow();
        const takesIn = !(await isForgotten(since));
        const bench = { goals, history, settings, replySettings, language, takesIn, now: now() };
        const { judgements, repeats } = await judgeBatch(items, bench);
        if (repeats) tellTabsSoon();
        const words = pageWords(language, CORE_GLYPHS);
        const answers = judgements.map((judgement, at) => {
          const item = items[at];
          return judgement && item
            ? { judgement, drawing: drawBadge(judgement, item.invitation.name, words) }
            : null;
        });
        return { answers };
      },
      'page:dress': async () =>
        drawDress(`${tokens}${badgeStyle}`, pageWords(await languageNow(), CORE_GLYPHS)),
      ...replyHandlers(languageNow),
      ...goalTrials({
        view: async (invitation) => history.view(invitation),
        replySettings: async () => (await replySettingsNow()).value,
        language: languageNow,
      }),
      ...memoryHandlers({ history, shelf, caretaker, toolbar, now, tellTabs }),
      async 'surface:judge-text'({ invitation }) {
        const { value: goals } = await goalsNow();
        const { value: replySettings } = await replySettingsNow();
        const view = await history.view(invitation).catch(() => undefined);
        const language = await languageNow();
        return judge(invitation, { goals, history: view, replySettings, interfaceLanguage: language });
      },
      async 'surface:read-goals'() {
        const { value, trouble } = await storedGoals.read();
        return { goals: value, trouble };
      },
      async 'surface:save-goals'({ goals }) {
        const parsed = parse(goalsSchema, goals);
        if (parsed.ok) await storedGoals.write(parsed.value);
        return parsed.ok ? { ok: true } : parsed;
      },
    },
    ({ name, reason }) => void noteRefusal({ at: now(), name, reason }),
  );
  storedGoals.watch(tellTabsSoon);
  storedReplySettings.watch(tellTabsSoon);
  storedMemorySettings.watch(tellTabsSoon);
  storedAppearance.watch(() => {
    void caretaker.count();
    void toolbar.showAgain();
  });
  followCommands();
  offerSelectedText(languageNow);
  offerListMenus({ say: async (tabId) => toolbar.say(tabId, menuWords(await languageNow()).noProfile) });
  welcomeOnce();
  watchLanguage(languageNow, (language) => {
    tellTabsSoon();
    void retitleMenus(language);
  });
});
