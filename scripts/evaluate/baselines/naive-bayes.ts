import makeClassifier from 'wink-naive-bayes-text-classifier';
import type { Trainer } from './classifier';
import { plainWords } from './words';

/** Multinomial naive Bayes over words, add-half smoothing. */
export const naiveBayes: Trainer = (rows) => {
  const classifier = makeClassifier();
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  classifier.definePrepTasks([plainWords]);
  for (const { text, label } of rows) classifier.learn(text, label);
  classifier.consolidate();
  return (text) => new Map(classifier.computeOdds(text));
};
