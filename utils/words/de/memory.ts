export { enMemory as deMemory } from '../en/memory';
