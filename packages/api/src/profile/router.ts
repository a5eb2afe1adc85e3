import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { askAdoption, askAdoptionInput } from './ask-adoption.ts';
import { beginProfile, beginProfileInput } from './begin-profile.ts';
import { changeProfile, changeProfileInput } from './change-profile.ts';
import { compareFigure, compareFigureInput } from './compare-figure.ts';
import {
  openProfile,
  openProfileInput,
  profilePulse,
  profileVersionInput,
} from './open-profile.ts';
import { listProfileSaves, profileSavesInput } from './list-saves.ts';
import { reviseProfile, reviseProfileInput } from './revise-profile.ts';
import { saveProfileUnit, saveProfileUnitInput } from './save-profile-unit.ts';
import { signAdoption, signAdoptionInput, withdrawAdoption } from './sign-adoption.ts';
import { profileUnitHistory, profileUnitHistoryInput } from './unit-history.ts';

export const profileRouter = router({
  open: actorProcedure.input(openProfileInput).query(reading(openProfile)),
  pulse: actorProcedure.input(profileVersionInput).query(reading(profilePulse)),
  compare: actorProcedure.input(compareFigureInput).query(reading(compareFigure)),
  history: actorProcedure.input(profileUnitHistoryInput).query(reading(profileUnitHistory)),
  saves: actorProcedure.input(profileSavesInput).query(reading(listProfileSaves)),
  begin: actorProcedure.input(beginProfileInput).mutation(writing(beginProfile)),
  revise: actorProcedure.input(reviseProfileInput).mutation(writing(reviseProfile)),
  save: actorProcedure.input(saveProfileUnitInput).mutation(writing(saveProfileUnit)),
  change: actorProcedure.input(changeProfileInput).mutation(writing(changeProfile)),
  askAdoption: actorProcedure.input(askAdoptionInput).mutation(writing(askAdoption)),
  signAdoption: actorProcedure.input(signAdoptionInput).mutation(writing(signAdoption)),
  withdrawAdoption: actorProcedure.input(signAdoptionInput).mutation(writing(withdrawAdoption)),
});
