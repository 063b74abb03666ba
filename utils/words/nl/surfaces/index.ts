export { enSurfaces as nlSurfaces } from '../../en/surfaces';
