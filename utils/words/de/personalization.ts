import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Nennt etwas, das Sie veröffentlicht oder vorgetragen haben, und worum es ging.',
  'receiver-fact': 'Nennt etwas Bestimmtes, das Sie oder Ihre Firma getan oder gesagt haben.',
  'shared-event': 'Nennt einen Anlass, bei dem Sie wohl beide waren.',
  'earlier-contact': 'Bezieht sich auf ein früheres Gespräch oder Treffen mit Ihnen.',
  'shared-past': 'Nennt eine Schule, Firma oder Bekanntschaft, die Sie wohl teilen.',
  'referrer-named': 'Sagt, wer angeregt hat, Ihnen zu schreiben.',
  'concrete-question': 'Fragt Sie etwas Bestimmtes zu dem, worauf es sich bezieht.',
  'reason-given': 'Sagt, warum es gerade um Sie geht.',
  'profile-grounded': 'Bezieht sich auf etwas, das in Ihrem angegebenen Profil steht.',
  'field-echo': 'Wiederholt, was Ihr Profil zeigt, wie es auch ein Serienbrief kann.',
  'only-profile-phrase': 'Spricht von Ihrem Profil oder Werdegang, nennt aber nichts daraus.',
  'no-word-about-you': 'Sagt nichts über Sie, was nicht an alle gehen könnte.',
};
