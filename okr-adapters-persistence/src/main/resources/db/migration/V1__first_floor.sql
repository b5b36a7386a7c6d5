-- Scores and grades are whole ten-thousandths, 0 to 10000. Weights and values are exact decimals.

-- The words of a folded text, exactly as they were folded: what a word is, the domain decides.
-- Longer words than a lexeme may be are cut; nobody types that much.
create function search_words(folded text) returns tsvector
  language sql immutable strict parallel safe cost 1000
  return array_to_tsvector(array(
    select left(word, 200) from unnest(string_to_array(folded, ' ')) word where word <> ''));

create table unit (
  id        uuid primary key,
  name      text not null,
  kind      text not null check (kind in ('COMPANY', 'DEPARTMENT', 'TEAM')),
  parent_id uuid references unit,
  archived  boolean not null,
  revision  bigint not null,
  check ((kind = 'COMPANY') = (parent_id is null))
);
create unique index unit_one_company on unit ((parent_id is null)) where parent_id is null;
create index unit_parent on unit (parent_id);

create table person (
  id              uuid primary key,
  display_name    text not null,
  email           text,
  employee_number text unique,
  issuer          text,
  subject         text,
  locale          text,
  zone            text,
  active          boolean not null,
  search_text     text not null,
  revision        bigint not null,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);
create index person_unclaimed_email on person (lower(email)) where issuer is null;
create index person_search on person using gin (search_words(search_text));

create table unit_lead (
  unit_id   uuid not null references unit,
  person_id uuid not null references person,
  primary key (unit_id, person_id)
);
create index unit_lead_person on unit_lead (person_id);

create table unit_member (
  unit_id   uuid not null references unit,
  person_id uuid not null references person,
  primary key (unit_id, person_id)
);
create index unit_member_person on unit_member (person_id);

-- Where people stand; twice for who leads a unit and belongs to it.
create view unit_person as
select unit_id, person_id, true as leads from unit_lead
union all
select unit_id, person_id, false from unit_member;

create table cycle (
  id            uuid primary key,
  name          text not null,
  starts_on     date not null,
  ends_on       date not null check (ends_on > starts_on),
  parent_id     uuid references cycle,
  phase         text not null check (phase in ('PLANNING', 'RUNNING', 'GRADING', 'CLOSED')),
  running_since date,
  revision      bigint not null
);
create index cycle_parent on cycle (parent_id);

-- The organisation of the day a cycle was closed: its figures keep to it.
create table cycle_unit (
  cycle_id  uuid not null references cycle,
  unit_id   uuid not null references unit,
  name      text not null,
  kind      text not null,
  parent_id uuid,
  primary key (cycle_id, unit_id)
);
create table cycle_affiliation (
  cycle_id  uuid not null references cycle,
  person_id uuid not null references person,
  unit_id   uuid not null references unit,
  primary key (cycle_id, person_id, unit_id)
);

create table objective (
  id                uuid primary key,
  cycle_id          uuid not null references cycle,
  owner_unit_id     uuid references unit,
  owner_person_id   uuid references person,
  title             text not null,
  description       text,
  ambition          text not null check (ambition in ('ASPIRATIONAL', 'COMMITTED')),
  state             text not null check (state in ('DRAFT', 'PUBLISHED', 'CLOSED', 'DROPPED')),
  published_at      timestamptz,
  published_on      date,
  grade             integer check (grade between 0 and 10000),
  outcome           text check (outcome in ('MET', 'MISSED', 'SUCCESS', 'SHORT')),
  worked            text,
  hindered          text,
  change            text,
  miss_reason       text,
  -- What the key results add up to (PaceBasis), kept by every write, so that lists filter by it.
  score             integer check (score between 0 and 10000),
  achieved          bigint not null,
  timed_weight      bigint not null,
  steady_weight     bigint not null,
  lowest_confidence smallint,
  quiet_since       date,
  search_text       text not null,
  revision          bigint not null,
  check (num_nonnulls(owner_unit_id, owner_person_id) = 1),
  check ((state = 'CLOSED') = (grade is not null))
);
create index objective_cycle on objective (cycle_id, id);
create index objective_owner_unit on objective (owner_unit_id, cycle_id);
create index objective_owner_person on objective (owner_person_id, cycle_id);
create index objective_search on objective using gin (search_words(search_text));

create table key_result (
  id                  uuid primary key,
  objective_id        uuid not null references objective on delete cascade,
  position            integer not null,
  title               text not null,
  measure             text not null
                      check (measure in ('metric', 'keep', 'milestones', 'binary', 'aligned')),
  start_value         numeric(19, 4),
  target_value        numeric(19, 4),
  at_least            numeric(19, 4),
  at_most             numeric(19, 4),
  keep_method         text check (keep_method in ('LATEST', 'SHARE', 'WORST')),
  unit                text,
  -- [{"id", "title", "weight", "done"}], in order.
  milestones          jsonb,
  weight              numeric(14, 4) not null,
  owner_id            uuid references person,
  starting_confidence smallint,
  dropped             boolean not null,
  published_on        date,
  current_value       numeric(19, 4),
  score               integer check (score between 0 and 10000),
  confidence          smallint,
  last_check_in_on    date,
  grade               integer check (grade between 0 and 10000),
  grade_reason        text
);
create index key_result_objective on key_result (objective_id, position);
create index key_result_owner on key_result (owner_id) where owner_id is not null;

-- Append-only. Exactly one of value, done, milestones_done is set; none for an aligned key result.
create table check_in (
  id              uuid primary key,
  key_result_id   uuid not null references key_result,
  effective_on    date not null,
  recorded_at     timestamptz not null,
  by_id           uuid not null references person,
  value           numeric(19, 4),
  done            boolean,
  milestones_done uuid[],
  confidence      smallint,
  note            text,
  blockers        text,
  corrects        uuid unique references check_in,
  check (num_nonnulls(value, done, milestones_done) <= 1)
);
create index check_in_key_result on check_in (key_result_id, id);

create table link (
  from_objective_id uuid not null references objective on delete cascade,
  position          integer not null,
  kind              text not null check (kind in ('CONTRIBUTES', 'SUPPORTS')),
  weight            numeric(14, 4) not null check (weight > 0),
  -- The objective that is, or owns, the upper end.
  to_objective_id   uuid not null references objective on delete cascade,
  to_key_result_id  uuid references key_result on delete cascade,
  primary key (from_objective_id, position)
);
-- Which objectives are aligned, without a look at the table.
create index link_contributes on link (from_objective_id) where kind = 'CONTRIBUTES';
create index link_to_objective on link (to_objective_id);
create index link_to_key_result on link (to_key_result_id) where to_key_result_id is not null;

create table history (
  id            uuid primary key,
  at            timestamptz not null,
  by_id         uuid not null references person,
  subject_id    uuid not null,
  what          text not null,
  key_result_id uuid,
  field         text,
  old_value     text,
  new_value     text,
  reason        text
);
create index history_subject on history (subject_id, id);

create table roll_up_request (
  id            bigint generated always as identity primary key,
  key_result_id uuid not null
);

create table remembered_answer (
  caller_id      uuid not null references person,
  method         text not null,
  path           text not null,
  key            text not null,
  request_digest text not null,
  status         integer not null,
  headers        jsonb not null,
  body           bytea not null,
  at             timestamptz not null,
  primary key (caller_id, method, path, key)
);
create index remembered_answer_at on remembered_answer (at);
