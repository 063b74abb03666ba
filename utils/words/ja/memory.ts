export { enMemory as jaMemory } from '../en/memory';
