-- Machines that an admin has let in, and the key results each may report values for.
create table service_account (
  id        uuid primary key,
  name      text not null,
  client    text not null unique,
  scopes    text[] not null,
  active    boolean not null,
  revision  bigint not null
);
create table service_account_key_result (
  service_account_id uuid not null references service_account,
  key_result_id      uuid not null references key_result on delete cascade,
  primary key (service_account_id, key_result_id)
);
create index service_account_key_result_back on service_account_key_result (key_result_id);

-- A check-in or a change is somebody's, or a machine's. Rows made so far are somebody's: they need no
-- second look, which would hold up everyone while it lasts.
alter table check_in
  alter column by_id drop not null,
  add column by_service_account_id uuid references service_account,
  add constraint check_in_by check (num_nonnulls(by_id, by_service_account_id) = 1) not valid;
alter table history
  alter column by_id drop not null,
  add column by_service_account_id uuid references service_account,
  add constraint history_by check (num_nonnulls(by_id, by_service_account_id) = 1) not valid;

-- The caller of a remembered answer may be either.
alter table remembered_answer drop constraint remembered_answer_caller_id_fkey;
