export { enMemory as plMemory } from '../en/memory';
