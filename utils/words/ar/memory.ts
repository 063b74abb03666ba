export { enMemory as arMemory } from '../en/memory';
