import { actorProcedure, router, writing } from '../router/base.ts';
import { addItems, addItemsInput } from './add-items.ts';
import { itemWriteInput, removeItem } from './remove-item.ts';
import { restoreItem } from './restore-item.ts';

export const itemRouter = router({
  add: actorProcedure.input(addItemsInput).mutation(writing(addItems)),
  remove: actorProcedure.input(itemWriteInput).mutation(writing(removeItem)),
  restore: actorProcedure.input(itemWriteInput).mutation(writing(restoreItem)),
});
