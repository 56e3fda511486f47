-- When people's words were erased at the end of the retention; 0 while they are there.
alter table sourcing_campaign add column erased_at bigint not null default 0;
create index sourcing_campaign_by_retention on sourcing_campaign (erased_at, retention_until, id);
