-- How many runs failed one after the other, and when the last of them did: the text of the failure goes with the next good run.
alter table store_job add column failures bigint not null default 0;
alter table store_job add column failed_at bigint not null default 0;
