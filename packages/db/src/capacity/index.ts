export {
  addNotice,
  addNoticeMove,
  findNotice,
  insurersHere,
  listNotices,
  type NoticeMoveRow,
  type NoticeRow,
} from './notice.ts';
