import type { Appearance } from '../../utils/model';
import { RadioChoices } from '../forms/Choices';
import { useWords } from '../words';

interface PageChoiceProps {
  value: Appearance['page'];
  onChange: (page: Appearance['page']) => void;
}

/** Badges on LinkedIn's page, or the page untouched; with the reason why one may want the latter. */
export function PageChoice({ value, onChange }: PageChoiceProps) {
  const words = useWords().appearance;
  return (
    <div>
      <RadioChoices {...words.page} value={value} onChange={onChange} />
      <p className="help">{words.pageWhy}</p>
    </div>
  );
}
