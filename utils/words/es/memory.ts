export { enMemory as esMemory } from '../en/memory';
