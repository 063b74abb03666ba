import { browser } from 'wxt/browser';
import type { MemorySettings } from '../../utils/model';
import type { History } from '../../utils/storage/history';
import { openQuestions } from '../../utils/storage/questions';
import { DAY } from '../../utils/storage/memory-facts';

const ALARM = 'look-after-memory';
/** Minutes between two looks: a question is due by days, so a quarter of one is near enough. */
const EVERY = 360;

export interface Caretaker {
  /** Counts the questions that are due, for the toolbar icon. Never rejects. */
  count: () => Promise<void>;
}

/**
 * Looks after the memory: forgets what is past its time, and counts the questions that wait for an answer.
 * Call it before the first await.
 */
export function lookAfterMemory(
  history: History,
  settingsNow: () => Promise<MemorySettings>,
  showDue: (due: number) => Promise<void>,
): Caretaker {
  async function count(): Promise<void> {
    try {
      const now = new Date().toISOString();
      const questions = openQuestions(await history.entries(), await settingsNow(), now);
      await showDue(questions.filter(({ due }) => due).length);
    } catch {
      // A memory that cannot be read has nothing to count.
    }
  }

  async function look(): Promise<void> {
    const { retentionDays } = await settingsNow();
    if (retentionDays !== null)
      await history
        .forgetBefore(new Date(Date.now() - retentionDays * DAY).toISOString())
        .catch(() => undefined);
    await count();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look();
  });
  // Alarms outlive the worker; one that was lost is set again.
  void browser.alarms.get(ALARM).then(async (known) => {
    if (!known) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY });
  });
  return { count };
}
