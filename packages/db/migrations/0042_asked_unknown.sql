-- What a plan asks is unknown until it says so: unknown is not zero. It is known once lines were written that all have an amount; and from
-- submission on, when a plan without lines asks for nothing.
alter table iza.transformation alter column asked drop not null;
comment on column iza.transformation.asked is 'What it asks in all, in eurocents; 0: it asks for nothing; null: not known (yet).';

update iza.transformation t set asked = null
from (
  select p.id, a.lines, a.known
  from iza.transformation p
  left join lateral (
    select jsonb_array_length(s.content -> 'asks') as lines,
      (select count(*) from jsonb_array_elements(s.content -> 'asks') line where line -> 'amount' ? 'known') as known
    from iza.transformation_section s
    where s.plan = p.id and s.section = 'application' order by s.revision desc limit 1
  ) a on true
) said
where said.id = t.id
  and (said.known < said.lines or coalesce(said.lines, 0) = 0 and t.stage in ('draft', 'quick-check', 'working-out', 'returned', 'rejected'));
