-- When people are reminded; a version that knows nothing of it leaves the usual time.
alter table organisation_settings
  add column reminder_day  text not null default 'MONDAY',
  add column reminder_time time not null default '09:00';

-- The days of which the reminders were planned in a zone, so that nobody plans them twice.
create table reminder_day (
  zone       text not null,
  day        date not null,
  planned_at timestamptz not null,
  primary key (zone, day)
);

-- Whether people want to be reminded, and the latest reminder of each: the day it is of, whether
-- it still waits to be sent and not before when, and when something was sent last.
create table reminder (
  person_id  uuid primary key references person,
  wanted     boolean not null,
  day        date,
  waits      boolean not null,
  not_before timestamptz,
  sent_at    timestamptz,
  check (not waits or (day is not null and not_before is not null))
);
create index reminder_waits on reminder (not_before, person_id) where waits;
