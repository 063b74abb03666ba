/** The command cannot be carried out at all: one sentence on standard error, exit code 2. */
export class Refusal extends Error {}
