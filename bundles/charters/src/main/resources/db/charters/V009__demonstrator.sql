-- What companies that stay show in the building. Days are ISO texts, until_day empty while it stands.
create table charters_demonstrator (
    id text not null primary key,
    lab_id text not null references charters_lab (id) on delete cascade,
    residency_id text not null references charters_residency (id) on delete cascade,
    name text not null,
    name_sort text not null,
    place text not null,
    what text not null,
    measures text not null,
    from_day text not null,
    until_day text not null,
    created_by text not null,
    created_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index charters_demonstrator_by_lab on charters_demonstrator (lab_id, name_sort, id);
create index charters_demonstrator_by_residency on charters_demonstrator (residency_id, name_sort, id);
