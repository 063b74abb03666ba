export { en as pt } from '../en/menus';
