import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { versionInput } from '../scope/index.ts';
import { addComment, addCommentInput } from './add-comment.ts';
import { listComments } from './list-comments.ts';
import { listPeople } from './people.ts';
import { resolveComment, resolveCommentInput } from './resolve-comment.ts';

export const commentRouter = router({
  list: actorProcedure.input(versionInput).query(reading(listComments)),
  people: actorProcedure.input(versionInput).query(reading(listPeople)),
  add: actorProcedure.input(addCommentInput).mutation(writing(addComment)),
  resolve: actorProcedure.input(resolveCommentInput).mutation(writing(resolveComment)),
});
