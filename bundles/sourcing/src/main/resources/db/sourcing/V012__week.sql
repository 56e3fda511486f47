-- When a run was last asked what the week brought; 0 where it never was.
alter table sourcing_run add column week_at bigint not null default 0;
create index sourcing_run_by_week on sourcing_run (status, week_at, id);
