-- What tables and columns mean, in which unit, and what null says.

comment on table iza.installation is 'What this installation is; one row.';
comment on column iza.installation.only is 'Always true: there is one row.';
comment on column iza.installation.mode is 'demonstration: example plans, a choice of persons, an own day; live: invited people.';
comment on column iza.installation.demonstration_date is 'Day the demonstration counts with; null: a live installation, which counts with today in Amsterdam.';
comment on column iza.installation.created_at is 'When the installation was made.';

comment on table iza.person is 'Someone who can log in.';
comment on column iza.person.id is 'UUIDv7.';
comment on column iza.person.name is 'Name as shown to others.';
comment on column iza.person.email is 'Address, used once whatever its case; null: none known.';
comment on column iza.person.created_at is 'When the person was admitted.';
comment on column iza.person.disabled_at is 'From when the person has no rights any more; null: not disabled.';

comment on table iza.role_grant is 'A role given to a person for a party; the only ground for a right.';
comment on column iza.role_grant.id is 'UUIDv7.';
comment on column iza.role_grant.person is 'Who has it.';
comment on column iza.role_grant.party is 'For whom the person acts.';
comment on column iza.role_grant.role is 'Role, as in the domain.';
comment on column iza.role_grant.region is 'Region in which it holds; null: a role that holds nationally.';
comment on column iza.role_grant.valid_from is 'First day.';
comment on column iza.role_grant.valid_to is 'Last day; null: until it is withdrawn.';
comment on column iza.role_grant.withdrawn_at is 'When it was withdrawn, counting from the next request; null: not withdrawn.';
comment on column iza.role_grant.created_at is 'When it was given.';
comment on column iza.role_grant.created_by is 'Administrator who gave it; null: the operator.';

comment on table iza.session is 'A login. Touched by functions only.';
comment on column iza.session.token_hash is 'SHA-256 of the secret in the cookie.';
comment on column iza.session.person is 'Who logged in.';
comment on column iza.session.party is 'Party of the chosen capacity; null: none was chosen.';
comment on column iza.session.role is 'Role of the chosen capacity; null: none was chosen.';
comment on column iza.session.created_at is 'When it began.';
comment on column iza.session.expires_at is 'When it ends by itself.';
comment on column iza.session.ended_at is 'When it was ended; null: it was not.';

comment on table iza.sign_in_link is 'A link that logs a person in, once. Touched by functions only.';
comment on column iza.sign_in_link.token_hash is 'SHA-256 of the secret in the link.';
comment on column iza.sign_in_link.person is 'Whom it logs in.';
comment on column iza.sign_in_link.created_at is 'When it was made.';
comment on column iza.sign_in_link.expires_at is 'Until when it can be used.';
comment on column iza.sign_in_link.used_at is 'When it was used; null: it was not.';

comment on table iza.region is 'Region: a set of municipalities.';
comment on column iza.region.id is 'Code, such as roaz-zwolle.';
comment on column iza.region.kind is 'Kind of region; kinds overlap.';
comment on column iza.region.name is 'Name.';
comment on column iza.region.parent is 'Region it is a part of; null: of none.';
comment on column iza.region.origin is 'accord: renewed from the code at every migration; operator: left alone.';

comment on table iza.region_municipality is 'That a municipality lies in a region, from a day to a day.';
comment on column iza.region_municipality.region is 'The region.';
comment on column iza.region_municipality.municipality is 'CBS code, GMnnnn.';
comment on column iza.region_municipality.valid_from is 'First day.';
comment on column iza.region_municipality.valid_to is 'Last day; null: still so, as far as we know.';

comment on table iza.region_overlap is 'Two regions that share municipalities; computed from these, in both directions.';
comment on column iza.region_overlap.region is 'The one.';
comment on column iza.region_overlap.other is 'The other.';
comment on column iza.region_overlap.shared is 'Number of municipalities in both.';
comment on column iza.region_overlap.valid_from is 'First day.';
comment on column iza.region_overlap.valid_to is 'Last day; null: still so.';

comment on table iza.party is 'Organisation, sector, network or body.';
comment on column iza.party.id is 'Code, such as isala.';
comment on column iza.party.kind is 'Kind; only organisations log in.';
comment on column iza.party.name is 'Name.';
comment on column iza.party.short is 'Abbreviation in use; null: none.';
comment on column iza.party.origin is 'accord: renewed from the code at every migration; operator: left alone.';

comment on table iza.stage_transition is 'The steps that a template has, from the domain; the database refuses every other change of stage.';
comment on column iza.stage_transition.template is 'Template.';
comment on column iza.stage_transition.from_stage is 'Stage it starts from.';
comment on column iza.stage_transition.command is 'Command.';
comment on column iza.stage_transition.to_stage is 'Stage it leads to.';
comment on column iza.stage_transition.roles is 'Roles that sign it.';

comment on table iza.plan is 'What does not change with a plan''s versions.';
comment on column iza.plan.id is 'UUIDv7.';
comment on column iza.plan.kind is 'roaz or regional.';
comment on column iza.plan.template is 'Template it follows.';
comment on column iza.plan.edition is 'Edition of the agreement it rests on.';
comment on column iza.plan.regions is 'Regions it is for.';
comment on column iza.plan.area is 'Area it covers, as in the domain.';
comment on column iza.plan.parent is 'Plan it is a part of; null: of none.';
comment on column iza.plan.origin is 'example: shown with the demonstration and marked so; live: all others.';
comment on column iza.plan.begun_at is 'When it was begun or brought in.';
comment on column iza.plan.begun_by is 'Person who began it; null: the operator, by import.';

comment on table iza.plan_region is 'The regions a plan is for, one a row; follows plan.regions.';
comment on column iza.plan_region.plan is 'The plan.';
comment on column iza.plan_region.region is 'The region.';

comment on table iza.plan_version is 'A version of a plan and where it stands.';
comment on column iza.plan_version.id is 'UUIDv7.';
comment on column iza.plan_version.plan is 'The plan.';
comment on column iza.plan_version.number is '1, 2, ... within the plan.';
comment on column iza.plan_version.based_on is 'Version it was begun from; null: the first.';
comment on column iza.plan_version.kind is 'Kind of the plan, here for row-level security.';
comment on column iza.plan_version.regions is 'Regions of the plan, here for row-level security.';
comment on column iza.plan_version.state is 'State, as in the domain.';
comment on column iza.plan_version.stage is 'Stage of the state.';
comment on column iza.plan_version.stage_since is 'Day on which the stage was reached, as the installation counts.';
comment on column iza.plan_version.content_revision is 'Raised by one with every save of content.';
comment on column iza.plan_version.begun_by is 'Person who began it; null: the operator.';

comment on table iza.plan_unit is 'What is saved at once: the plan as a whole, its outline, an item or a target.';
comment on column iza.plan_unit.version is 'The version.';
comment on column iza.plan_unit.unit is 'about, outline, item or target.';
comment on column iza.plan_unit.id is 'Id of the item or target; of the version for what it has one of.';
comment on column iza.plan_unit.content is 'Content, as in the domain.';
comment on column iza.plan_unit.in_plan is 'Whether every reader sees it; false: in the working corner, or the outline with it.';
comment on column iza.plan_unit.removed is 'Taken out; can be put back.';
comment on column iza.plan_unit.revision is '1 when made, one more with each save.';
comment on column iza.plan_unit.saved_at is 'When this revision was saved.';
comment on column iza.plan_unit.saved_by is 'Who saved it; null: the operator.';
comment on column iza.plan_unit.saved_by_name is 'Name the person had then.';

comment on table iza.plan_unit_revision is 'Every revision of every unit, whole; only added to.';
comment on column iza.plan_unit_revision.version is 'The version.';
comment on column iza.plan_unit_revision.unit is 'Kind of unit.';
comment on column iza.plan_unit_revision.id is 'Id of the unit.';
comment on column iza.plan_unit_revision.revision is 'Revision.';
comment on column iza.plan_unit_revision.content is 'Content of the revision.';
comment on column iza.plan_unit_revision.in_plan is 'Whether every reader saw it.';
comment on column iza.plan_unit_revision.removed is 'Taken out with this revision.';
comment on column iza.plan_unit_revision.content_revision is 'Revision of the whole content that it came with.';
comment on column iza.plan_unit_revision.saved_at is 'When it was saved.';
comment on column iza.plan_unit_revision.saved_by is 'Who saved it; null: the operator.';
comment on column iza.plan_unit_revision.saved_by_name is 'Name the person had then.';

comment on table iza.plan_outline_shown is 'The outline as every reader sees it, without the working corner.';
comment on column iza.plan_outline_shown.version is 'The version.';
comment on column iza.plan_outline_shown.content is 'Outline, as in the domain.';
comment on column iza.plan_outline_shown.revision is 'Revision of the outline it was made from.';
comment on column iza.plan_outline_shown.saved_at is 'When the outline was saved.';
comment on column iza.plan_outline_shown.saved_by_name is 'Who saved the outline; null: the operator.';

comment on table iza.step is 'A step that was asked for.';
comment on column iza.step.id is 'UUIDv7.';
comment on column iza.step.version is 'The version.';
comment on column iza.step.command is 'Command with what it was told, as in the domain.';
comment on column iza.step.on_revision is 'Revision of the content it was asked on.';
comment on column iza.step.status is 'pending, taken or withdrawn.';
comment on column iza.step.asked_at is 'When.';
comment on column iza.step.asked_by is 'Who asked; null: the operator.';
comment on column iza.step.asked_by_name is 'Name the person had then.';
comment on column iza.step.asked_by_party is 'Party the person acted for.';
comment on column iza.step.asked_by_role is 'Role the person acted in.';
comment on column iza.step.closed_at is 'When it was taken or withdrawn; null: it waits.';
comment on column iza.step.closed_by is 'Who closed it; null: it waits, or the operator did.';

comment on table iza.step_signature is 'A signature under a step; only added to.';
comment on column iza.step_signature.step is 'The step.';
comment on column iza.step_signature.party is 'Party that signs.';
comment on column iza.step_signature.role is 'Role it signs in.';
comment on column iza.step_signature.person is 'Who signed for it.';
comment on column iza.step_signature.person_name is 'Name the person had then.';
comment on column iza.step_signature.at is 'When.';

comment on table iza.comment is 'What the plan''s own people say to each other about it.';
comment on column iza.comment.id is 'UUIDv7.';
comment on column iza.comment.version is 'The version.';
comment on column iza.comment.item is 'Item it is on; null: on the plan as a whole.';
comment on column iza.comment.parent is 'Comment it answers; null: none.';
comment on column iza.comment.passage is 'The words it is about, as they stood then; null: none in particular.';
comment on column iza.comment.text is 'What is said.';
comment on column iza.comment.at is 'When.';
comment on column iza.comment.person is 'Who said it.';
comment on column iza.comment.person_name is 'Name the person had then.';
comment on column iza.comment.party is 'Party the person acted for.';
comment on column iza.comment.resolved_at is 'When it was resolved; null: open.';
comment on column iza.comment.resolved_by is 'Who resolved it; null: open.';
comment on column iza.comment.resolved_by_name is 'Name the person had then.';

comment on table iza.consultation_response is 'A party''s response in a round of consultation; its own until it is sent.';
comment on column iza.consultation_response.version is 'The version.';
comment on column iza.consultation_response.round is '1, 2, ...';
comment on column iza.consultation_response.party is 'Party that responds.';
comment on column iza.consultation_response.content is 'Response, as in the domain.';
comment on column iza.consultation_response.revision is '1 when made, one more with each save.';
comment on column iza.consultation_response.saved_at is 'When it was saved last.';
comment on column iza.consultation_response.saved_by is 'Who saved it.';
comment on column iza.consultation_response.saved_by_name is 'Name the person had then.';
comment on column iza.consultation_response.sent_at is 'When it was sent, and stands from then; null: a draft.';

comment on table iza.consultation_handling is 'What the plan''s writers did with a response.';
comment on column iza.consultation_handling.version is 'The version.';
comment on column iza.consultation_handling.round is 'Round of the response.';
comment on column iza.consultation_handling.party is 'Party of the response.';
comment on column iza.consultation_handling.handling is 'Outcome and note, as in the domain.';
comment on column iza.consultation_handling.at is 'When it was written down last.';
comment on column iza.consultation_handling.person is 'Who wrote it down.';
comment on column iza.consultation_handling.person_name is 'Name the person had then.';

comment on table iza.judgement is 'A party''s judgement on the content that is assessed; its own until it is shared.';
comment on column iza.judgement.version is 'The version.';
comment on column iza.judgement.on_revision is 'Revision of the content that is judged.';
comment on column iza.judgement.party is 'Party that judges.';
comment on column iza.judgement.role is 'Role it judges in.';
comment on column iza.judgement.content is 'Answers, as in the domain.';
comment on column iza.judgement.revision is '1 when made, one more with each save.';
comment on column iza.judgement.saved_at is 'When it was saved last.';
comment on column iza.judgement.saved_by is 'Who saved it.';
comment on column iza.judgement.saved_by_name is 'Name the person had then.';
comment on column iza.judgement.shared_at is 'When it was shared, and stands from then; null: a draft.';

comment on table iza.event is 'What happened, in order and without holes; only added to.';
comment on column iza.event.seq is '1, 2, ... within the installation.';
comment on column iza.event.at is 'When, to the millisecond; rises with seq.';
comment on column iza.event.day is 'Day the installation counted with.';
comment on column iza.event.person is 'Who did it; null: the operator, by command.';
comment on column iza.event.person_name is 'Name the person had then.';
comment on column iza.event.party is 'Party the person acted for.';
comment on column iza.event.role is 'Role the person acted in.';
comment on column iza.event.plan is 'The plan.';
comment on column iza.event.version is 'The version.';
comment on column iza.event.event is 'What happened, as in the domain; contents stand in the unit''s history.';
comment on column iza.event.kind is 'Kind of event.';
comment on column iza.event.unit is 'Key of the unit it is about, such as item:<id>; null: about no unit.';
comment on column iza.event.for_every_reader is 'false: for the plan''s own people only.';

comment on table iza.event_counter is 'The last sequence number given out; its lock keeps writers of events in order.';
comment on column iza.event_counter.only is 'Always true: there is one row.';
comment on column iza.event_counter.last is 'Last number given out.';

comment on table iza.answered_request is 'Answers to writes by the sender''s key, so that a request sent again does nothing twice.';
comment on column iza.answered_request.person is 'Who sent it.';
comment on column iza.answered_request.key is 'Key the sender made.';
comment on column iza.answered_request.operation is 'What was asked.';
comment on column iza.answered_request.input_hash is 'SHA-256 of the input, to tell a key that is used for something else.';
comment on column iza.answered_request.answer is 'The answer, as JSON; null while the work goes on.';
comment on column iza.answered_request.at is 'When it came.';

comment on table iza.person_visit is 'Up to where a person has seen what happened.';
comment on column iza.person_visit.person is 'The person.';
comment on column iza.person_visit.day is 'Last day on which it was here.';
comment on column iza.person_visit.since is 'Last event before that day''s first visit.';
comment on column iza.person_visit.latest is 'Last event at the latest visit.';

comment on table iza.ministry_view is 'That the ministry opened a version that was not adopted, on a day.';
comment on column iza.ministry_view.version is 'The version.';
comment on column iza.ministry_view.day is 'Day, as the installation counts.';

comment on table iza.plan_summary is 'A version in lists and in the national overview; kept up to date by triggers.';
comment on column iza.plan_summary.version is 'The version.';
comment on column iza.plan_summary.plan is 'The plan.';
comment on column iza.plan_summary.number is 'Number of the version.';
comment on column iza.plan_summary.kind is 'Kind of plan.';
comment on column iza.plan_summary.template is 'Template.';
comment on column iza.plan_summary.origin is 'Origin of the plan.';
comment on column iza.plan_summary.regions is 'Regions of the plan.';
comment on column iza.plan_summary.name is 'Name of the plan, from its description.';
comment on column iza.plan_summary.stage is 'Stage.';
comment on column iza.plan_summary.stage_since is 'Day on which the stage was reached.';
comment on column iza.plan_summary.consultation_closes is 'Last day for responses; null: no consultation is open.';
comment on column iza.plan_summary.adopted_on is 'Day of the decision to adopt; null: not adopted.';

comment on table iza.published_plan is 'An adopted plan as the public reads it.';
comment on column iza.published_plan.plan is 'The plan.';
comment on column iza.published_plan.version is 'Version that was adopted last.';
comment on column iza.published_plan.kind is 'Kind of plan.';
comment on column iza.published_plan.edition is 'Edition of the agreement it rests on.';
comment on column iza.published_plan.origin is 'Origin of the plan.';
comment on column iza.published_plan.name is 'Name of the plan.';
comment on column iza.published_plan.regions is 'Regions with their names.';
comment on column iza.published_plan.adopted_on is 'Day of the decision to adopt.';
comment on column iza.published_plan.body is 'Body that decided.';

comment on table iza.published_agreement is 'An agreement of an adopted plan as the public reads it.';
comment on column iza.published_agreement.version is 'The version.';
comment on column iza.published_agreement.item is 'Item it was made from.';
comment on column iza.published_agreement.position is 'Place in the plan, from 0.';
comment on column iza.published_agreement.under is 'Titles it stands under, outermost first.';
comment on column iza.published_agreement.agreement is 'Agreement, as in the domain; open fields without reasons.';
comment on column iza.published_agreement.targets is 'Targets on it, likewise.';
