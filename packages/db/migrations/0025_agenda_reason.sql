-- What was last said of a status stands beside it, so that a list of many items needs no look into what was written of each.

alter table iza.agenda_item add column reason text;
comment on column iza.agenda_item.reason is 'What was last said of the status, proposed or confirmed; null: nothing that still counts.';

update iza.agenda_item i set reason = (
  select said.entry ->> 'reason' from iza.agenda_entry said
  where said.item = i.id and said.kind in ('status-proposed', 'status-confirmed')
    and not exists (
      select from iza.agenda_entry undone
      where undone.item = said.item and undone.kind = 'undone' and undone.entry -> 'entries' @> to_jsonb(said.number))
  order by said.number desc limit 1)
where status is not null or proposed is not null;

grant update (reason) on iza.agenda_item to iza_server;
