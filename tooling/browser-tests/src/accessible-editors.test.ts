import { everyScreenIsAccessible } from './accessible.ts';
import { editorScenes } from './scenes.ts';

everyScreenIsAccessible('the editors and the way in', editorScenes);
