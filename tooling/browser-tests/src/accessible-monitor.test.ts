import { everyScreenIsAccessible } from './accessible.ts';
import { monitorScenes } from './scenes.ts';

everyScreenIsAccessible('the monitor', monitorScenes);
