-- When somebody was told (called to a jury, asked, answered) and reminded; 0 for not yet. What is over is not told any more.
alter table challenges_juror add column told_at bigint not null default 0;
alter table challenges_addressee add column told_at bigint not null default 0;
alter table challenges_addressee add column reminded_at bigint not null default 0;
alter table challenges_application add column told_at bigint not null default 0;
alter table challenges_application add column reminded_at bigint not null default 0;
update challenges_juror set told_at = called_at where edition_id in (select id from challenges_edition where state = 'CONCLUDED');
update challenges_application set told_at = changed_at where edition_id in (select id from challenges_edition where state = 'CONCLUDED');
