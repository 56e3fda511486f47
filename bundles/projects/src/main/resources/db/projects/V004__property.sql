-- One sheet per project. What each partner brings with its rights lies beside it, for the bearer too.
create table projects_property (
    project_id text not null primary key references projects_project (id) on delete cascade,
    owner text not null,
    licences text not null,
    publication text not null,
    confidentiality text not null,
    account text not null,
    changed_at bigint not null,
    version integer not null
);
create table projects_background (
    project_id text not null references projects_project (id) on delete cascade,
    organisation text not null,
    words text not null,
    primary key (project_id, organisation)
);
create index projects_background_by_organisation on projects_background (organisation, project_id);
