-- Who wrote it down from a letter: an account, empty for what its applicant wrote. It is not the writer's own.
alter table challenges_application add column recorded_by text not null default '';
