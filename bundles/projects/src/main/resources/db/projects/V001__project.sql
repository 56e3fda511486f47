-- Days are ISO texts, empty for none. bearer is an organisation of the directory; words_sort folds all that the list's search looks at;
-- shared is 1 where all who sign in read it; binned_at is 0 outside the bin.
create table projects_project (
    id text not null primary key,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    summary text not null,
    bearer text not null,
    stage text not null check (stage in ('PREPARED', 'RUNNING', 'ENDED', 'STOPPED')),
    theme text not null,
    starts_on text not null,
    ends_on text not null,
    shared integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index projects_project_by_change on projects_project (changed_at, id);
create index projects_project_by_title on projects_project (title_sort, id);
create index projects_project_by_start on projects_project (starts_on, id);
create index projects_project_by_bearer on projects_project (bearer, id);
create index projects_project_by_bin on projects_project (binned_at, id);

-- What a project is made of goes with it, and is written as a whole under its version. Places count from 0.
create table projects_partner (
    project_id text not null references projects_project (id) on delete cascade,
    place integer not null,
    organisation text not null,
    part text not null,
    primary key (project_id, organisation)
);
create index projects_partner_by_organisation on projects_partner (organisation, project_id);
create table projects_need (
    project_id text not null references projects_project (id) on delete cascade,
    place integer not null,
    need text not null,
    primary key (project_id, need)
);
create index projects_need_by_need on projects_need (need, project_id);
create table projects_solution (
    project_id text not null references projects_project (id) on delete cascade,
    place integer not null,
    solution text not null,
    primary key (project_id, solution)
);
create index projects_solution_by_solution on projects_solution (solution, project_id);
-- person is a record of the directory, which alone holds the name.
create table projects_member (
    project_id text not null references projects_project (id) on delete cascade,
    place integer not null,
    task text not null check (task in ('NEEDS', 'AWARD', 'FOLLOW_UP', 'FEEDBACK')),
    person text not null,
    primary key (project_id, task, person)
);
create table projects_step (
    project_id text not null references projects_project (id) on delete cascade,
    place integer not null,
    title text not null,
    due_on text not null,
    done_on text not null,
    primary key (project_id, place)
);
