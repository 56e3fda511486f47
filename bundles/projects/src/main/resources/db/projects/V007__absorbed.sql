-- A partner whose organisation was merged into one that was in the project already, as bearer or as partner: kept here instead, so that it
-- comes back where the merge is undone. taken_by is the organisation that stands for it, or itself where the bearer was merged into it.
create table projects_absorbed (
    project_id text not null references projects_project (id) on delete cascade,
    organisation text not null,
    taken_by text not null,
    place integer not null,
    part text not null,
    primary key (project_id, organisation)
);
create index projects_absorbed_by_organisation on projects_absorbed (organisation, project_id);
