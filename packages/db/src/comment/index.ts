export {
  addComment,
  findComment,
  listComments,
  openCommentCounts,
  resolveComment,
  type CommentRow,
  type NewComment,
} from './comment.ts';
export { openMentions, peopleOfVersion, type PersonOfPlan } from './mention.ts';
