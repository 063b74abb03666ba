declare module 'wink-naive-bayes-text-classifier' {
  /** What is used of the library, which carries no types. */
  interface Classifier {
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(text: string): [label: string, odds: number][];
  }
  export default function makeClassifier(): Classifier;
}
