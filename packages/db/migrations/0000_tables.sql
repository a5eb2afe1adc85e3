CREATE SCHEMA "iza";
--> statement-breakpoint
CREATE TABLE "iza"."answered_request" (
	"person" uuid NOT NULL,
	"key" uuid NOT NULL,
	"operation" text NOT NULL,
	"input_hash" "bytea" NOT NULL,
	"answer" jsonb,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answered_request_person_key_pk" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "iza"."comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	"item" uuid,
	"parent" uuid,
	"passage" text,
	"text" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"person" uuid NOT NULL,
	"person_name" text NOT NULL,
	"party" text NOT NULL,
	"resolved_at" timestamp(3) with time zone,
	"resolved_by" uuid,
	"resolved_by_name" text,
	CONSTRAINT "comment_resolved" CHECK (("iza"."comment"."resolved_at" is null) = ("iza"."comment"."resolved_by" is null))
);
--> statement-breakpoint
CREATE TABLE "iza"."consultation_handling" (
	"version" uuid NOT NULL,
	"round" integer NOT NULL,
	"party" text NOT NULL,
	"handling" jsonb NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"person" uuid NOT NULL,
	"person_name" text NOT NULL,
	CONSTRAINT "consultation_handling_version_round_party_pk" PRIMARY KEY("version","round","party")
);
--> statement-breakpoint
CREATE TABLE "iza"."consultation_response" (
	"version" uuid NOT NULL,
	"round" integer NOT NULL,
	"party" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid,
	"saved_by_name" text,
	"sent_at" timestamp(3) with time zone,
	CONSTRAINT "consultation_response_version_round_party_pk" PRIMARY KEY("version","round","party"),
	CONSTRAINT "consultation_response_round_from_1" CHECK ("iza"."consultation_response"."round" >= 1)
);
--> statement-breakpoint
CREATE TABLE "iza"."event_counter" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "event_counter_one_row" CHECK ("iza"."event_counter"."only")
);
--> statement-breakpoint
CREATE TABLE "iza"."event" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"day" date NOT NULL,
	"person" uuid,
	"person_name" text,
	"party" text,
	"role" text,
	"plan" uuid NOT NULL,
	"version" uuid NOT NULL,
	"event" jsonb NOT NULL,
	"kind" text GENERATED ALWAYS AS (event ->> 'kind') STORED NOT NULL,
	"unit" text,
	"for_every_reader" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "iza"."installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"mode" text NOT NULL,
	"demonstration_date" date,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "installation_one_row" CHECK ("iza"."installation"."only"),
	CONSTRAINT "installation_mode" CHECK ("iza"."installation"."mode" in ('demonstration', 'live')),
	CONSTRAINT "installation_date_of_demonstration" CHECK (("iza"."installation"."mode" = 'demonstration') = ("iza"."installation"."demonstration_date" is not null))
);
--> statement-breakpoint
CREATE TABLE "iza"."judgement" (
	"version" uuid NOT NULL,
	"on_revision" integer NOT NULL,
	"party" text NOT NULL,
	"role" text NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid,
	"saved_by_name" text,
	"shared_at" timestamp(3) with time zone,
	CONSTRAINT "judgement_version_on_revision_party_pk" PRIMARY KEY("version","on_revision","party")
);
--> statement-breakpoint
CREATE TABLE "iza"."ministry_view" (
	"version" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "ministry_view_version_day_pk" PRIMARY KEY("version","day")
);
--> statement-breakpoint
CREATE TABLE "iza"."party" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"short" text,
	"origin" text NOT NULL,
	CONSTRAINT "party_origin" CHECK ("iza"."party"."origin" in ('accord', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "iza"."person_visit" (
	"person" uuid PRIMARY KEY NOT NULL,
	"day" date NOT NULL,
	"since" bigint NOT NULL,
	"latest" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "iza"."person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	CONSTRAINT "person_has_name" CHECK (length(trim("iza"."person"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_outline_shown" (
	"version" uuid PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by_name" text
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_region" (
	"plan" uuid NOT NULL,
	"region" text NOT NULL,
	CONSTRAINT "plan_region_plan_region_pk" PRIMARY KEY("plan","region")
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_summary" (
	"version" uuid PRIMARY KEY NOT NULL,
	"plan" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"template" text NOT NULL,
	"origin" text NOT NULL,
	"regions" text[] NOT NULL,
	"name" text NOT NULL,
	"stage" text NOT NULL,
	"stage_since" date NOT NULL,
	"consultation_closes" date,
	"adopted_on" date
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_unit_revision" (
	"version" uuid NOT NULL,
	"unit" text NOT NULL,
	"id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"in_plan" boolean NOT NULL,
	"removed" boolean NOT NULL,
	"content_revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid,
	"saved_by_name" text,
	CONSTRAINT "plan_unit_revision_version_unit_id_revision_pk" PRIMARY KEY("version","unit","id","revision")
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_unit" (
	"version" uuid NOT NULL,
	"unit" text NOT NULL,
	"id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"in_plan" boolean NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid,
	"saved_by_name" text,
	CONSTRAINT "plan_unit_version_unit_id_pk" PRIMARY KEY("version","unit","id"),
	CONSTRAINT "plan_unit_unit" CHECK ("iza"."plan_unit"."unit" in ('about', 'outline', 'item', 'target')),
	CONSTRAINT "plan_unit_one_of_a_kind" CHECK (("iza"."plan_unit"."unit" in ('about', 'outline')) = ("iza"."plan_unit"."id" = "iza"."plan_unit"."version")),
	CONSTRAINT "plan_unit_revision_from_1" CHECK ("iza"."plan_unit"."revision" >= 1)
);
--> statement-breakpoint
CREATE TABLE "iza"."plan_version" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan" uuid NOT NULL,
	"number" integer NOT NULL,
	"based_on" uuid,
	"kind" text NOT NULL,
	"regions" text[] NOT NULL,
	"state" jsonb NOT NULL,
	"stage" text GENERATED ALWAYS AS (state ->> 'stage') STORED NOT NULL,
	"stage_since" date NOT NULL,
	"content_revision" integer DEFAULT 0 NOT NULL,
	"begun_by" uuid,
	CONSTRAINT "plan_version_number" UNIQUE("plan","number"),
	CONSTRAINT "plan_version_number_from_1" CHECK ("iza"."plan_version"."number" >= 1),
	CONSTRAINT "plan_version_revision_from_0" CHECK ("iza"."plan_version"."content_revision" >= 0),
	CONSTRAINT "plan_version_stage" CHECK ("iza"."plan_version"."stage" in ('proposal', 'profile', 'drafting', 'consultation', 'assessment', 'adopted'))
);
--> statement-breakpoint
CREATE TABLE "iza"."plan" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"template" text NOT NULL,
	"edition" text NOT NULL,
	"regions" text[] NOT NULL,
	"area" jsonb NOT NULL,
	"parent" uuid,
	"origin" text NOT NULL,
	"begun_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"begun_by" uuid,
	CONSTRAINT "plan_kind" CHECK ("iza"."plan"."kind" in ('roaz', 'regional')),
	CONSTRAINT "plan_origin" CHECK ("iza"."plan"."origin" in ('live', 'example')),
	CONSTRAINT "plan_has_regions" CHECK (cardinality("iza"."plan"."regions") > 0)
);
--> statement-breakpoint
CREATE TABLE "iza"."published_agreement" (
	"version" uuid NOT NULL,
	"item" uuid NOT NULL,
	"position" integer NOT NULL,
	"under" text[] NOT NULL,
	"agreement" jsonb NOT NULL,
	"targets" jsonb NOT NULL,
	CONSTRAINT "published_agreement_version_item_pk" PRIMARY KEY("version","item")
);
--> statement-breakpoint
CREATE TABLE "iza"."published_plan" (
	"plan" uuid PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	"kind" text NOT NULL,
	"edition" text NOT NULL,
	"origin" text NOT NULL,
	"name" text NOT NULL,
	"regions" jsonb NOT NULL,
	"adopted_on" date NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "iza"."region_municipality" (
	"region" text NOT NULL,
	"municipality" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "region_municipality_region_municipality_valid_from_pk" PRIMARY KEY("region","municipality","valid_from")
);
--> statement-breakpoint
CREATE TABLE "iza"."region_overlap" (
	"region" text NOT NULL,
	"other" text NOT NULL,
	"shared" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "region_overlap_region_other_valid_from_pk" PRIMARY KEY("region","other","valid_from")
);
--> statement-breakpoint
CREATE TABLE "iza"."region" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"parent" text,
	"origin" text NOT NULL,
	CONSTRAINT "region_origin" CHECK ("iza"."region"."origin" in ('accord', 'operator'))
);
--> statement-breakpoint
CREATE TABLE "iza"."role_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person" uuid NOT NULL,
	"party" text NOT NULL,
	"role" text NOT NULL,
	"region" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"withdrawn_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_by" uuid,
	CONSTRAINT "role_grant_period" CHECK ("iza"."role_grant"."valid_to" is null or "iza"."role_grant"."valid_to" >= "iza"."role_grant"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "iza"."session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person" uuid NOT NULL,
	"party" text,
	"role" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "iza"."sign_in_link" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"person" uuid NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"used_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "iza"."stage_transition" (
	"template" text NOT NULL,
	"from_stage" text NOT NULL,
	"command" text NOT NULL,
	"to_stage" text NOT NULL,
	"roles" text[] NOT NULL,
	CONSTRAINT "stage_transition_template_from_stage_command_pk" PRIMARY KEY("template","from_stage","command")
);
--> statement-breakpoint
CREATE TABLE "iza"."step_signature" (
	"step" uuid NOT NULL,
	"party" text NOT NULL,
	"role" text NOT NULL,
	"person" uuid NOT NULL,
	"person_name" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "step_signature_step_party_role_pk" PRIMARY KEY("step","party","role")
);
--> statement-breakpoint
CREATE TABLE "iza"."step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	"command" jsonb NOT NULL,
	"on_revision" integer NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	"asked_by" uuid,
	"asked_by_name" text,
	"asked_by_party" text,
	"asked_by_role" text,
	"closed_at" timestamp(3) with time zone,
	"closed_by" uuid,
	CONSTRAINT "step_status" CHECK ("iza"."step"."status" in ('pending', 'taken', 'withdrawn')),
	CONSTRAINT "step_closed" CHECK (("iza"."step"."status" = 'pending') = ("iza"."step"."closed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "iza"."answered_request" ADD CONSTRAINT "answered_request_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."comment" ADD CONSTRAINT "comment_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."comment" ADD CONSTRAINT "comment_parent_comment_id_fk" FOREIGN KEY ("parent") REFERENCES "iza"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."comment" ADD CONSTRAINT "comment_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."consultation_handling" ADD CONSTRAINT "consultation_handling_of_response" FOREIGN KEY ("version","round","party") REFERENCES "iza"."consultation_response"("version","round","party") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."consultation_response" ADD CONSTRAINT "consultation_response_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."consultation_response" ADD CONSTRAINT "consultation_response_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."event" ADD CONSTRAINT "event_plan_plan_id_fk" FOREIGN KEY ("plan") REFERENCES "iza"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."event" ADD CONSTRAINT "event_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."judgement" ADD CONSTRAINT "judgement_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."judgement" ADD CONSTRAINT "judgement_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."ministry_view" ADD CONSTRAINT "ministry_view_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."person_visit" ADD CONSTRAINT "person_visit_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_outline_shown" ADD CONSTRAINT "plan_outline_shown_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_region" ADD CONSTRAINT "plan_region_plan_plan_id_fk" FOREIGN KEY ("plan") REFERENCES "iza"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_region" ADD CONSTRAINT "plan_region_region_region_id_fk" FOREIGN KEY ("region") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_summary" ADD CONSTRAINT "plan_summary_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_unit_revision" ADD CONSTRAINT "plan_unit_revision_of_unit" FOREIGN KEY ("version","unit","id") REFERENCES "iza"."plan_unit"("version","unit","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_unit" ADD CONSTRAINT "plan_unit_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_version" ADD CONSTRAINT "plan_version_plan_plan_id_fk" FOREIGN KEY ("plan") REFERENCES "iza"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan_version" ADD CONSTRAINT "plan_version_based_on_plan_version_id_fk" FOREIGN KEY ("based_on") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."plan" ADD CONSTRAINT "plan_parent_plan_id_fk" FOREIGN KEY ("parent") REFERENCES "iza"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."published_agreement" ADD CONSTRAINT "published_agreement_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."published_plan" ADD CONSTRAINT "published_plan_plan_plan_id_fk" FOREIGN KEY ("plan") REFERENCES "iza"."plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."published_plan" ADD CONSTRAINT "published_plan_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."region_municipality" ADD CONSTRAINT "region_municipality_region_region_id_fk" FOREIGN KEY ("region") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."region_overlap" ADD CONSTRAINT "region_overlap_region_region_id_fk" FOREIGN KEY ("region") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."region_overlap" ADD CONSTRAINT "region_overlap_other_region_id_fk" FOREIGN KEY ("other") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."region" ADD CONSTRAINT "region_parent_region_id_fk" FOREIGN KEY ("parent") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."role_grant" ADD CONSTRAINT "role_grant_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."role_grant" ADD CONSTRAINT "role_grant_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."role_grant" ADD CONSTRAINT "role_grant_region_region_id_fk" FOREIGN KEY ("region") REFERENCES "iza"."region"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."role_grant" ADD CONSTRAINT "role_grant_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."session" ADD CONSTRAINT "session_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."session" ADD CONSTRAINT "session_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."sign_in_link" ADD CONSTRAINT "sign_in_link_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "iza"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."step_signature" ADD CONSTRAINT "step_signature_step_step_id_fk" FOREIGN KEY ("step") REFERENCES "iza"."step"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."step_signature" ADD CONSTRAINT "step_signature_party_party_id_fk" FOREIGN KEY ("party") REFERENCES "iza"."party"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "iza"."step" ADD CONSTRAINT "step_version_plan_version_id_fk" FOREIGN KEY ("version") REFERENCES "iza"."plan_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answered_request_at" ON "iza"."answered_request" USING btree ("at");--> statement-breakpoint
CREATE INDEX "comment_version" ON "iza"."comment" USING btree ("version");--> statement-breakpoint
CREATE INDEX "event_version" ON "iza"."event" USING btree ("version","seq");--> statement-breakpoint
CREATE INDEX "event_plan" ON "iza"."event" USING btree ("plan","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "iza"."person" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "plan_region_region" ON "iza"."plan_region" USING btree ("region");--> statement-breakpoint
CREATE INDEX "plan_summary_plan" ON "iza"."plan_summary" USING btree ("plan");--> statement-breakpoint
CREATE INDEX "region_municipality_municipality" ON "iza"."region_municipality" USING btree ("municipality");--> statement-breakpoint
CREATE INDEX "region_kind" ON "iza"."region" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "role_grant_person" ON "iza"."role_grant" USING btree ("person");--> statement-breakpoint
CREATE INDEX "role_grant_region" ON "iza"."role_grant" USING btree ("region","role");--> statement-breakpoint
CREATE INDEX "session_person" ON "iza"."session" USING btree ("person");--> statement-breakpoint
CREATE INDEX "sign_in_link_person" ON "iza"."sign_in_link" USING btree ("person");--> statement-breakpoint
CREATE INDEX "step_version" ON "iza"."step" USING btree ("version");--> statement-breakpoint
CREATE UNIQUE INDEX "step_one_pending" ON "iza"."step" USING btree ("version") WHERE "iza"."step"."status" = 'pending';