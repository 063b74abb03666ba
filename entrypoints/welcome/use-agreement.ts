import { useEffect, useState } from 'react';
import { storedAgreed } from '../../utils/storage/agreed';

/** When the user agreed, undefined while that is being read; and the way to agree. */
export function useAgreement(): { agreedAt: string | null | undefined; failed: boolean; agree: () => void } {
  const [agreedAt, setAgreedAt] = useState<string | null>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { value } = await storedAgreed.read();
      if (!life.signal.aborted) setAgreedAt(value);
    };
    storedAgreed.watch(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  const agree = async () => {
    const now = new Date().toISOString();
    await storedAgreed.write(now).then(
      () => {
        setFailed(false);
        setAgreedAt(now);
      },
      () => setFailed(true),
    );
  };
  return { agreedAt, failed, agree: () => void agree() };
}
