-- Whether the partner that lies aside had said itself what it brings: 1, and it takes its words along where it comes back. 0: what the sheet
-- says there came from the bearer that was merged into it, or was written since.
alter table projects_absorbed add column had_words integer not null default 0;
