export { en as nl } from '../en/menus';
