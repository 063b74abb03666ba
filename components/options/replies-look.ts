import type {
  Language,
  ReplyExample,
  ReplyKind,
  ReplySettings,
  TemplateTrial,
  TemplateValues,
} from '../../utils/model';

/** What the replies' panel shows, and what it tells. */
export interface RepliesLook {
  settings: ReplySettings;
  /** One sentence about what could not be read; null where all could. */
  trouble: string | null;
  status: 'unchanged' | 'saving' | 'saved' | 'undone' | 'failed';
  language: Language;
  examples: readonly ReplyExample[];
  /** Whether the examples come from the user's own page. */
  areOwn: boolean;
  starters: Record<ReplyKind, string>;
  canUndo: boolean;
}

export interface RepliesActions {
  onLanguage: (language: Language) => void;
  /** `editing` names the template whose text is being typed, so that one undo takes back all of it. */
  onChange: (settings: ReplySettings, editing?: string) => void;
  onUndo: () => void;
  /** What a template says to a request. */
  tryOut: (text: string, values: TemplateValues) => TemplateTrial;
}
