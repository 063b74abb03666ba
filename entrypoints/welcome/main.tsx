import { mount } from '../../utils/surface/mount';
import { App } from './App';

mount(App, (words) => words.welcome.title);
