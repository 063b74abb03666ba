import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { AboutLook } from '../../components/options/AboutSection';
import { AboutSection } from '../../components/options/AboutSection';
import { useWords } from '../../components/words';
import { send } from '../../utils/messaging/client';
import type { Appearance } from '../../utils/model';
import { storedAgreed } from '../../utils/storage/agreed';

const WELCOME = '/welcome.html';

/** The panel about Winnow itself. */
export function AboutTab({ appearance }: { appearance: Appearance | null }) {
  const words = useWords().appearance;
  const [agreedAt, setAgreedAt] = useState<string | null>();
  const [remembered, setRemembered] = useState('–');
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { value } = await storedAgreed.read();
      if (!life.signal.aborted) setAgreedAt(value);
    };
    storedAgreed.watch(() => void read(), life.signal);
    void read();
    send('surface:read-memory', null).then(
      ({ requests }) => life.signal.aborted || setRemembered(String(requests)),
      () => null,
    );
    return () => life.abort();
  }, []);
  const look: AboutLook | null =
    agreedAt === undefined || !appearance
      ? null
      : {
          version: browser.runtime.getManifest().version,
          agreedAt,
          facts: {
            browser: navigator.userAgent,
            language: appearance.language ?? words.languageAuto,
            theme: words.theme.choices[appearance.theme ?? 'system'],
            page: words.page.choices[appearance.page][0] ?? '',
            remembered,
          },
        };
  return (
    <AboutSection
      look={look}
      welcome={browser.runtime.getURL(WELCOME)}
      onTakeBack={() => void storedAgreed.write(null).catch(() => null)}
    />
  );
}
