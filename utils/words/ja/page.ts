export { enPage as jaPage } from '../en/page';
