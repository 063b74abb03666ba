export { enMemory as nlMemory } from '../en/memory';
