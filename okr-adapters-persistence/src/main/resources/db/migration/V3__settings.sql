-- What admins have set for the organisation: no row as long as nothing was, never more than one.
create table organisation_settings (
  id               uuid primary key check (id = '00000000-0000-0000-0000-000000000000'),
  zone             text not null,
  focus_limit      integer not null,
  cadence_days     integer not null,
  grace_days       integer not null,
  on_track_from    numeric(7, 6) not null,
  at_risk_from     numeric(7, 6) not null,
  progressing_from integer not null,
  on_course_from   integer not null,
  revision         bigint not null
);
