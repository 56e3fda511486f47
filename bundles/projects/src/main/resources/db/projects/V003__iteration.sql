-- Numbered from 1 within a project. verdict is empty, and with it reason, next_step, decided_by and decided_on, until somebody decides; then
-- nothing of the row changes any more.
create table projects_iteration (
    id text not null primary key,
    project_id text not null references projects_project (id) on delete cascade,
    number integer not null,
    hypothesis text not null,
    test text not null,
    result text not null,
    verdict text not null check (verdict in ('', 'GO_ON', 'CHANGE', 'STOP')),
    reason text not null,
    next_step text not null,
    decided_by text not null,
    decided_on text not null,
    version integer not null,
    unique (project_id, number)
);
