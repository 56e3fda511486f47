-- When others could read it for the first time; 0 for a draft.
alter table challenges_edition add column published_at bigint not null default 0;
update challenges_edition set published_at = created_at where state <> 'DRAFT';
