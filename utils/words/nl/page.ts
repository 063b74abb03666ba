export { enPage as nlPage } from '../en/page';
