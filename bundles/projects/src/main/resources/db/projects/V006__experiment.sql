-- evaluator is an organisation of the directory, empty for none. verdict is empty, and with it reason, decided_by and decided_on, until
-- somebody decides; then nothing of the row changes any more.
create table projects_experiment (
    id text not null primary key,
    project_id text not null references projects_project (id) on delete cascade,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    place text not null,
    protocol text not null,
    expected text not null,
    starts_on text not null,
    ends_on text not null,
    evaluator text not null,
    acceptability text not null,
    result text not null,
    verdict text not null check (verdict in ('', 'STOP', 'EXTEND', 'BUY')),
    reason text not null,
    decided_by text not null,
    decided_on text not null,
    created_by text not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index projects_experiment_by_project on projects_experiment (project_id, starts_on, id);
create index projects_experiment_by_change on projects_experiment (changed_at, id);
create index projects_experiment_by_title on projects_experiment (title_sort, id);
create index projects_experiment_by_evaluator on projects_experiment (evaluator, id);
create index projects_experiment_by_bin on projects_experiment (binned_at, id);
-- What was measured, once a day and series; value is a number in plain digits with a point.
create table projects_measure (
    experiment_id text not null references projects_experiment (id) on delete cascade,
    series text not null,
    taken_on text not null,
    value text not null,
    unit text not null,
    primary key (experiment_id, series, taken_on)
);
