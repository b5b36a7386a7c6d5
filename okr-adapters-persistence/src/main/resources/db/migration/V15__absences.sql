-- Who is away, and who stands in for them meanwhile; never deleted, ended at most.
create table absence (
  id        uuid primary key,
  person_id uuid not null references person,
  deputy_id uuid not null references person,
  from_on   date not null,
  until_on  date not null check (until_on >= from_on),
  ended_at  timestamptz,
  revision  bigint not null,
  check (person_id <> deputy_id)
);
create index absence_person on absence (person_id, id);
create index absence_deputy on absence (deputy_id, until_on) where ended_at is null;

-- In whose name a deputy did it; null for everything that people did in their own. No reference: to
-- check one would read all rows of these tables once, while nobody can write, and people are never
-- deleted.
alter table history add column for_id uuid;
alter table check_in add column for_id uuid;
alter table kpi_reading add column for_id uuid;
