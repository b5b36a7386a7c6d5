-- What contributes to a draft alone is not aligned yet: which links lead where, and which objectives
-- are drafts, each without a look at the tables.
drop index link_contributes;
create index link_contributes on link (from_objective_id) include (to_objective_id)
  where kind = 'CONTRIBUTES';
create index objective_draft on objective (id) where state = 'DRAFT';
