export { enMemory as itMemory } from '../en/memory';
