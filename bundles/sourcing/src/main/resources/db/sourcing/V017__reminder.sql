-- When who did not answer was reminded; 0 for never.
alter table sourcing_invitation add column reminded_at bigint not null default 0;
