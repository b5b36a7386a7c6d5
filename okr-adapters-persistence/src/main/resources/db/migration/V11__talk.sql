-- What people say about objectives and key results. A comment that answers another one names the one
-- that began the thread; one that was deleted has no text left.
create table comment (
  id            uuid primary key,
  objective_id  uuid not null references objective on delete cascade,
  key_result_id uuid references key_result on delete cascade,
  thread_id     uuid references comment on delete cascade,
  by_id         uuid not null references person,
  at            timestamptz not null,
  text          text,
  mentions      uuid[] not null,
  edited_at     timestamptz,
  resolved_by   uuid references person,
  resolved_at   timestamptz,
  revision      bigint not null,
  check ((resolved_by is null) = (resolved_at is null)),
  check (thread_id is null or resolved_by is null)
);
create index comment_objective on comment (objective_id, id);
create index comment_key_result on comment (key_result_id, id) where key_result_id is not null;
create index comment_thread on comment (thread_id, id) where thread_id is not null;

-- What people have decided about following an objective, or what was decided for who commented.
create table follow (
  person_id    uuid not null references person,
  objective_id uuid not null references objective on delete cascade,
  follows      boolean not null,
  primary key (person_id, objective_id)
);
create index follow_objective on follow (objective_id);

-- Who answers for an objective follows it as long as they have decided nothing else.
create view follower as
select objective_id, person_id from follow where follows
union
select answering.objective_id, answering.person_id
from (
  select id as objective_id, owner_person_id as person_id
  from objective where owner_person_id is not null
  union all
  select o.id, l.person_id from objective o join unit_lead l on l.unit_id = o.owner_unit_id
  union all
  select objective_id, owner_id from key_result where owner_id is not null and not dropped
) answering
where not exists (
  select from follow f
  where f.person_id = answering.person_id and f.objective_id = answering.objective_id
    and not f.follows);

-- What people were told of, each comment and check-in once a person, by its id. Kept for a while.
create table notification (
  person_id             uuid not null references person,
  id                    uuid not null,
  reason                text not null check (reason in ('MENTION', 'COMMENT', 'CHECK_IN')),
  objective_id          uuid not null references objective on delete cascade,
  key_result_id         uuid references key_result on delete cascade,
  by_id                 uuid references person,
  by_service_account_id uuid references service_account,
  at                    timestamptz not null,
  unread                boolean not null,
  primary key (person_id, id),
  check (num_nonnulls(by_id, by_service_account_id) = 1)
);
create index notification_unread on notification (person_id) where unread;
create index notification_at on notification (at);
create index notification_objective on notification (objective_id);
create index notification_key_result on notification (key_result_id)
  where key_result_id is not null;
