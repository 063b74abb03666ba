export { enPage as ptPage } from '../en/page';
