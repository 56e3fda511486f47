-- What a project says of itself each year, question by question of the five pillars; no sum is kept of it. represents and changed belong to
-- the question about users alone: who speaks for them, and what that changed.
create table projects_answer (
    project_id text not null references projects_project (id) on delete cascade,
    year integer not null,
    question text not null,
    level text not null check (level in ('NOT_YET', 'BEGUN', 'IN_PLACE', 'LASTING')),
    words text not null,
    evidence text not null,
    represents text not null,
    changed text not null,
    account text not null,
    at bigint not null,
    version integer not null,
    primary key (project_id, year, question)
);
-- The plan that follows from it.
create table projects_action (
    id text not null primary key,
    project_id text not null references projects_project (id) on delete cascade,
    pillar text not null check (pillar in ('STRATEGY', 'PEOPLE', 'METHODS', 'FUNDING', 'LAW')),
    what text not null,
    who text not null,
    due_on text not null,
    done_on text not null,
    version integer not null
);
create index projects_action_by_project on projects_action (project_id, due_on, id);
