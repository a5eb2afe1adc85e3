-- The running text of the agreement, where an operator loaded it. It is not part of the product: citations name their clause without it.

create table iza.accord_text (
  edition text primary key,
  document text not null,
  file_name text not null,
  lines integer not null check (lines > 0),
  headings integer not null,
  headings_missed integer not null check (headings_missed between 0 and headings),
  loaded_at timestamptz(3) not null default now()
);
comment on table iza.accord_text is 'Texts that an operator loaded; one an edition.';
comment on column iza.accord_text.edition is 'Edition of the agreement that it is the text of.';
comment on column iza.accord_text.document is 'Name of the document.';
comment on column iza.accord_text.file_name is 'File that it was loaded from, without its folder.';
comment on column iza.accord_text.lines is 'How many lines the file has; clauses are known by lines.';
comment on column iza.accord_text.headings is 'Known numbers and headings that were looked for.';
comment on column iza.accord_text.headings_missed is 'Those that did not stand at their line.';
comment on column iza.accord_text.loaded_at is 'When it was loaded.';

create table iza.accord_passage (
  edition text not null references iza.accord_text on delete cascade,
  first_line integer not null,
  last_line integer not null check (last_line >= first_line),
  clause text,
  text text not null,
  words tsvector not null,
  primary key (edition, first_line)
);
comment on table iza.accord_passage is 'Runs of lines that belong to one clause and to none of its parts.';
comment on column iza.accord_passage.edition is 'Edition whose text it is of.';
comment on column iza.accord_passage.first_line is 'First of its lines in the document, from 1.';
comment on column iza.accord_passage.last_line is 'Last of its lines.';
comment on column iza.accord_passage.clause is 'Innermost clause; null: outside every clause.';
comment on column iza.accord_passage.text is 'The lines as they are, line breaks included.';
comment on column iza.accord_passage.words is 'Stems of its words, made by the product itself; those of a heading weigh A.';
create index accord_passage_words on iza.accord_passage using gin (words);

create table iza.accord_word (
  edition text not null references iza.accord_text on delete cascade,
  word text collate "C" not null,
  stem text collate "C" not null,
  parts text[] not null,
  primary key (edition, word)
);
comment on table iza.accord_word is 'Every different word of a text, with what it is found by.';
comment on column iza.accord_word.edition is 'Edition whose text it is in.';
comment on column iza.accord_word.word is 'Without capitals and accents.';
comment on column iza.accord_word.stem is 'What its forms have in common.';
comment on column iza.accord_word.parts is 'Stems of the words that it is made of.';
create index accord_word_stem on iza.accord_word (stem);
create index accord_word_parts on iza.accord_word using gin (parts);

-- Whoever is logged in reads; only the operator loads and removes.
grant select on iza.accord_text, iza.accord_passage, iza.accord_word to iza_server;
do $$
declare name text;
begin
  foreach name in array array['accord_text', 'accord_passage', 'accord_word'] loop
    execute format('alter table iza.%I enable row level security', name);
    execute format('alter table iza.%I force row level security', name);
    execute format('create policy read on iza.%I for select to iza_server using (iza.actor_role() <> '''')', name);
    execute format('create policy owner on iza.%I for all to iza_owner using (true) with check (true)', name);
  end loop;
end $$;
