-- While a place of a market leader is vacant, what two judge or agree on waits (J.2.f, 4.2.3): beginning an assessment, recording a change, the key for
-- the shares, tying money to a milestone and giving it back. What both decided is carried out by the one that is left.

update iza.transformation_step_rule set signers = 'leader-of-two' where command = 'begin-assessment';
update iza.transformation_step_rule set signers = 'lead-and-leader-of-two' where command = 'change';

create or replace function iza.step_is_signed(of_step uuid, signers text, leaders text[]) returns boolean language sql stable security definer
  set search_path = iza, pg_temp
  return (
    select case signers
      when 'a-leader' then led_by && leaders
      when 'leader-of-two' then cardinality(leaders) = 2 and led_by && leaders
      when 'lead-and-leader' then 'lead' = any (sides) and led_by && leaders
      when 'lead-and-leader-of-two' then 'lead' = any (sides) and cardinality(leaders) = 2 and led_by && leaders
      when 'lead-and-applicant' then sides @> array['lead', 'applicant']
      when 'both-leaders' then cardinality(leaders) = 2 and led_by @> leaders
      when 'leaders-there' then led_by @> leaders and (cardinality(leaders) = 2 or 'association' = any (sides))
      else signers = any (sides)
    end
    from (
      select coalesce(array_agg(g.side), '{}') as sides,
        coalesce(array_agg(g.of_party) filter (where g.side = 'leader'), '{}') as led_by
      from iza.transformation_signature g where g.step = of_step
    ) signed
  );

create function iza.two_agree() returns trigger language plpgsql security definer set search_path = iza, pg_temp as $$
begin
  if new.operation ->> 'operation' in ('reserve', 'commit', 'release') and iza.operation_route(new.operation) = 'insurers' and exists (
    select from transformation t where t.id = new.plan and cardinality(t.leaders) < 2 and t.stage not in ('completed', 'stopped')
  ) then
    perform iza.refuse('leader-place-vacant', 'two leaders agree on money');
  end if;
  return new;
end $$;
create trigger two_agree before insert on iza.ledger_entry for each row execute function iza.two_agree();

drop policy choose on iza.transformation_share_key;
create policy choose on iza.transformation_share_key for insert to iza_server
  with check (exists (
    select from iza.transformation t
    where t.id = transformation_share_key.plan and iza.leads_plan(t.leaders) and cardinality(t.leaders) = 2
      and iza.transformation_is_approved(t.stage)
  ));
revoke execute on function iza.two_agree from public;
