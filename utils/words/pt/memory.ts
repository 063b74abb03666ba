export { enMemory as ptMemory } from '../en/memory';
