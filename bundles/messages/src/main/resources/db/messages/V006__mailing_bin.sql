-- Drafts in the bin: when they were put there, 0 while they live, and by whom.
alter table messages_mailing add column binned_by text not null default '';
alter table messages_mailing add column binned_at bigint not null default 0;
