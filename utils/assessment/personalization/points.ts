/**
 * The scale of personalization, in one place. A reference weighs between 0 and 1; what reaches `strong` can be checked.
 * Set by hand on graded notes; the level itself is told by `model.ts`, for which these are features. Tiers are steps, not a slope: what any list can fill in stays level 1.
 */
export const PERSONALIZATION_POINTS = {
  /** From here on a reference can be checked and makes level 2. */
  strong: 0.65,
  /** What a second reference counts, beside the strongest. */
  second: 0.5,
  /** What a reason counts, once there is a strong reference. */
  reason: 0.5,
  /** From here on a reason is shown as evidence. */
  tellingReason: 0.7,
  /** From here on a weak reference names something, if only what any list holds. */
  echo: 0.33,
  /** From here on a weak reference adds to another; what each after the first adds, and the most they reach together. */
  weak: 0.4,
  weakStep: 0.05,
  weakMost: 0.64,
  /** Sum from which each level begins. */
  levels: [0.08, 0.65, 1.1],
  /** The score at the scale's beginning, at each level's beginning, and at its end. */
  scores: [0, 18, 55, 78, 100],
  /** A topic of the receiver's own profile in a reference. */
  grounded: 0.15,
} as const;

/** What each kind of reference weighs, by what it names. */
export const REFERENCE_WEIGHTS = {
  /** A work named "your …" with two words of its own or more, with one, with a general topic, with a time, bare. */
  work: { named: 1, topic: 0.8, general: 0.66, event: 0.7, timed: 0.6, thanked: 0.78, bare: 0.3 },
  /** "Your project on …". */
  making: { named: 0.75, topic: 0.66, bare: 0.25 },
  /** "I use your …": a thing of theirs that the lists do not know. */
  thing: { named: 0.8, topic: 0.5 },
  /** "You wrote that …". */
  deed: { named: 1, topic: 0.8, bare: 0.3 },
  /** A title in quotes or a long name after "read", "came across". */
  title: { named: 0.75 },
  /** They met: with occasion or place, with a time or a matter, bare. */
  met: { named: 1, timed: 0.75, bare: 0.35 },
  tie: { named: 0.9, bare: 0.6 },
  referrer: { named: 1, bare: 0.5 },
  /** News of the firm or career: with a figure or two words of its own; bare. */
  news: { named: 0.75, topic: 0.5, bare: 0.25 },
  /** "I noticed you …" and "your experience with …": grows with words of its own, never strong alone. */
  noticed: { base: 0.2, step: 0.1, most: 0.58, fact: 0.68, enough: 2 },
  field: { base: 0.25, step: 0.08, most: 0.55 },
  echo: { bare: 0.12 },
} as const;
