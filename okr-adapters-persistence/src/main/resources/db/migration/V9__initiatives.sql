-- Work under key results, shown beside them and never counted.
create table initiative (
  id            uuid primary key,
  key_result_id uuid not null references key_result on delete cascade,
  title         text not null,
  owner_id      uuid references person,
  due_on        date,
  link          text,
  state         text not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  revision      bigint not null
);
create index initiative_key_result on initiative (key_result_id, id);
create index initiative_owner on initiative (owner_id) where owner_id is not null;
