-- When whom to reach was forgotten, in the table and in the journal; 0 for not yet. An address that was emptied stands in the journal still.
alter table challenges_application add column contact_erased_at bigint not null default 0;
