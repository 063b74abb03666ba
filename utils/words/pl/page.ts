export { enPage as plPage } from '../en/page';
