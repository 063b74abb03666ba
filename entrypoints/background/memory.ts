import type { BackgroundHandlers } from '../../utils/messaging/server';
import type { GoalAct, Invitation } from '../../utils/model';
import { memorySettingsSchema, parse } from '../../utils/model';
import { storedGoals } from '../../utils/storage/goals';
import type { History } from '../../utils/storage/history';
import { timeOf } from '../../utils/storage/memory-facts';
import { storedMemorySettings } from '../../utils/storage/memory-settings';
import { openQuestions } from '../../utils/storage/questions';
import type { Shelf } from '../../utils/storage/shelf';
import { statisticsOf } from '../../utils/storage/statistics';
import { listsAfter } from './acts';
import { noteForgotten } from './forgotten';
import { goalChangeOf, goalsAfter, goalsBefore, isGoalAct, namedIn } from './goal-acts';
import type { Caretaker } from './reminders';
import type { Toolbar } from './toolbar';

type Names =
  | 'page:copied'
  | 'surface:copied'
  | 'page:act'
  | 'surface:act'
  | 'page:correct'
  | 'surface:correct'
  | 'page:outcome'
  | 'page:undecided'
  | 'surface:read-memory'
  | 'surface:save-memory-settings'
  | 'surface:handled'
  | 'surface:wipe-memory'
  | 'surface:memory-changed';

interface MemoryWorld {
  history: History;
  shelf: Shelf;
  caretaker: Caretaker;
  toolbar: Pick<Toolbar, 'showPage'>;
  now: () => string;
  /** Has the tabs ask again at once. */
  tellTabs: () => Promise<void>;
}

/** What the background does with every message about the memory and the lists. */
export function memoryHandlers({
  history,
  shelf,
  caretaker,
  toolbar,
  now,
  tellTabs,
}: MemoryWorld): Pick<BackgroundHandlers, Names> {
  const copied: BackgroundHandlers['page:copied'] = async ({ invitation, kind }) => {
    await history.noteCopied(invitation, kind, now());
    void caretaker.count();
    return null;
  };
  const act: BackgroundHandlers['page:act'] = async ({ invitation, act: wanted }) => {
    if (wanted === 'handled' || wanted === 'not-handled') {
      await history.noteHandled(invitation, wanted === 'handled' ? now() : null);
      void caretaker.count();
    } else if (isGoalAct(wanted)) await changeGoal(invitation, wanted);
    else if (wanted === 'undo-goal') await undoGoal(invitation);
    else {
      const { value: goals } = await storedGoals.read();
      const after = listsAfter(goals.lists, invitation, wanted);
      if (after) await storedGoals.write({ ...goals, lists: after.lists });
    }
    await tellTabs();
    return null;
  };
  const correct: BackgroundHandlers['page:correct'] = async ({ invitation, correction }) => {
    const { keepNotes } = (await storedMemorySettings.read()).value;
    // What was forgotten meanwhile is taken in again: the user's word needs a place to stand.
    await (
      await history.record([invitation], now(), { keepNotes })
    ).kept;
    await history.noteCorrected(invitation, correction, now());
    await tellTabs();
    return null;
  };
  async function changeGoal(invitation: Invitation, wanted: GoalAct): Promise<void> {
    const { value: goals } = await storedGoals.read();
    const change = goalChangeOf(wanted, namedIn(invitation, goals), goals);
    if (!change) return;
    // First the way back, then the change.
    await history.noteGoalChange(invitation, change);
    await storedGoals.write(goalsAfter(goals, change));
  }
  async function undoGoal(invitation: Invitation): Promise<void> {
    const { value: settings } = await storedMemorySettings.read();
    const { goalChange } = await history.facts(invitation, { settings, now: now() });
    if (!goalChange) return;
    const { value: goals } = await storedGoals.read();
    await storedGoals.write(goalsBefore(goals, goalChange));
    await history.noteGoalChange(invitation, null);
  }
  return {
    'page:copied': copied,
    'surface:copied': copied,
    'page:act': act,
    'surface:act': act,
    'page:correct': correct,
    'surface:correct': correct,
    async 'page:outcome'({ invitation, outcome }) {
      await history.noteOutcome(invitation, outcome);
      void caretaker.count();
      return null;
    },
    async 'page:undecided'({ count }, { tabId }) {
      if (tabId !== null) await toolbar.showPage(tabId, count);
      return null;
    },
    async 'surface:read-memory'() {
      const { value: settings, trouble } = await storedMemorySettings.read();
      const entries = await history.entries();
      const times = entries.flatMap((entry) => timeOf(entry) ?? []);
      return {
        settings,
        trouble,
        requests: entries.length,
        connections: (await shelf.connections()).length,
        oldestAt: times.reduce<string | null>(
          (least, at) => (least !== null && least < at ? least : at),
          null,
        ),
        questions: openQuestions(entries, settings, now()),
        statistics: statisticsOf(entries, now()),
      };
    },
    async 'surface:save-memory-settings'({ settings }) {
      const parsed = parse(memorySettingsSchema, settings);
      if (!parsed.ok) return parsed;
      await storedMemorySettings.write(parsed.value);
      await caretaker.count();
      return { ok: true };
    },
    async 'surface:handled'({ key, handled }) {
      await history.noteHandled(key, handled ? now() : null);
      await caretaker.count();
      void tellTabs();
      return null;
    },
    async 'surface:wipe-memory'() {
      // First the time: a page may be judged while the memory goes.
      await noteForgotten();
      await history.wipe();
      await caretaker.count();
      void tellTabs();
      return null;
    },
    async 'surface:memory-changed'() {
      history.reload();
      await caretaker.count();
      void tellTabs();
      return null;
    },
  };
}
