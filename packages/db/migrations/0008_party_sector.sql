ALTER TABLE "iza"."party" ADD COLUMN "sector" text;--> statement-breakpoint
comment on column iza.party.sector is 'What it does, for filters and for words on screen; null: nobody said.';
comment on column iza.party.origin is 'accord: renewed from the code at every migration; operator: added or corrected here, and left alone.';
