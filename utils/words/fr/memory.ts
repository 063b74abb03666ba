export { enMemory as frMemory } from '../en/memory';
