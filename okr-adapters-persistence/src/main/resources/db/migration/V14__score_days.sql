-- What objectives had reached at the end of each day; days on which nothing moved have no row.
create table score_day (
  objective_id uuid not null references objective on delete cascade,
  day          date not null,
  score        integer check (score between 0 and 10000),
  primary key (objective_id, day)
);
