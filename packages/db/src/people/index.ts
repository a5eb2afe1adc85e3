export { addGrant, withdrawGrant } from './grants.ts';
export { listPeople, type PersonRow } from './list-people.ts';
export {
  addPerson,
  changeAddress,
  disablePerson,
  personByEmail,
  type NewPerson,
} from './people.ts';
