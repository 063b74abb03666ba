import { defineBackground } from 'wxt/utils/define-background';
import { judge } from '../../utils/judge';
import { serve } from '../../utils/messaging/server';
import { goalsSchema, parse } from '../../utils/model';
import { storedGoals } from '../../utils/storage/goals';
import { judgeBatch } from './judge-batch';
import { tellTabs } from './tell-tabs';

export default defineBackground(() => {
  serve(
    {
      'page:judge': async ({ items }) => {
        const { value: goals } = await storedGoals.read();
        return { judgements: judgeBatch(items, goals, () => undefined) };
      },
      'page:copied': async () => null,
      'surface:copied': async () => null,
      'surface:judge-text': async ({ invitation }) =>
        judge(invitation, { goals: (await storedGoals.read()).value }),
      'surface:read-goals': async () => {
        const { value, trouble } = await storedGoals.read();
        return { goals: value, trouble };
      },
      'surface:save-goals': async ({ goals }) => {
        const parsed = parse(goalsSchema, goals);
        if (parsed.ok) await storedGoals.write(parsed.value);
        return parsed.ok ? { ok: true } : parsed;
      },
    },
    () => undefined,
  );
  storedGoals.watch(() => void tellTabs());
});
