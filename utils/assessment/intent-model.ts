/** The wants told apart, in the order of the columns below. */
export const MODEL_WANTS = ['recruiting', 'selling', 'asking-favour', 'networking', 'following-up'] as const;

/**
 * What each feature (0–1, see `intent-features.ts`) counts for each want, in natural log-odds: a multinomial logistic model,
 * L2, fitted on labelled notes in nine languages. Signs are held: wording of a want never counts against it nor for another.
 */
export const INTENT_WEIGHTS = {
  recruit: [1.1, -1.24, -0.11, 0, -0.84],
  recruitN: [1.1, -0.85, -0.23, 0, -0.04],
  recruitEnd: [0, -0.24, 0, 0, -0.74],
  recruitHint: [1.24, -0.12, -0.28, -0.44, -0.39],
  sell: [-0.69, 1.53, -0.7, -0.71, 0],
  sellN: [-0.45, 1.19, -0.33, -0.31, -0.09],
  sellEnd: [-0.04, 0, -0.74, 0, 0],
  sellHint: [-0.12, 0.85, -0.02, -0.61, -0.1],
  seek: [-2.03, -0.92, 0.18, 0, 0],
  ask: [-0.64, -1.36, 1.65, 0, 0],
  askN: [-0.42, -0.28, 1.18, -0.37, -0.11],
  askEnd: [-0.1, -0.21, 0, 0, 0],
  askHint: [-0.47, -0.19, 1.39, -0.24, -0.48],
  network: [-0.31, -0.46, 0, 0.37, -0.11],
  networkN: [-0.2, -0.11, 0, 0.34, -0.19],
  networkEnd: [0, -0.05, -0.32, 0.11, -0.23],
  networkHint: [-0.69, -0.49, 0, 0, 0],
  follow: [-0.34, -0.14, -0.45, -1.0, 1.93],
  followN: [-0.04, -0.15, -0.03, -0.36, 0.58],
  followHint: [-0.7, -0.71, -0.76, -0.22, 2.4],
  saysBoast: [-0.44, 0.56, -0.18, -0.58, 0],
  saysCall: [0.07, 0.08, 0.39, -0.29, -0.25],
  saysOffer: [0, 0, -0.74, -0.73, -0.67],
  saysPitch: [-0.55, 0.03, 0, -0.26, 0],
  saysNetwork: [-1.2, 0, -0.26, 0.25, -0.6],
  short: [-0.13, 0.1, -0.06, 0.13, -0.03],
  endsAsking: [-0.11, 0.02, 0.64, -0.42, -0.12],
  met: [-0.8, 0, -0.28, -0.16, 0.62],
  work: [-0.46, -0.04, 0.9, -0.05, -0.35],
  question: [-0.35, -0.17, 0.28, 0.03, 0.21],
  parallel: [0.17, 0.27, -0.49, 0.47, -0.42],
  talk: [0.02, 0.48, 0.2, 0.13, -0.82],
  recruiter: [1.11, -0.61, -0.21, -0.29, 0],
  seller: [-0.11, 0.54, -0.03, -0.32, -0.08],
  student: [-0.14, -0.34, 0.74, -0.21, -0.06],
} as const satisfies Record<string, readonly [number, number, number, number, number]>;

/** Where nothing is said at all. */
export const INTENT_BIAS = [0.63, 0.13, -1.24, 1.03, -0.56] as const;
