-- Living-Labs, and how far their opening is: a mark for each point that somebody wrote of.
create table charters_lab (
    id text not null primary key,
    name text not null,
    name_sort text not null,
    bearer text not null,
    place_kind text not null check (place_kind in ('PUBLIC_BUILDING', 'INCUBATOR', 'RENTED')),
    address text not null,
    surface integer not null,
    equipment text not null,
    contact text not null,
    programme text not null,
    identity text not null,
    created_by text not null,
    created_at bigint not null,
    version integer not null
);
create index charters_lab_by_name on charters_lab (name_sort, id);

create table charters_opening (
    lab_id text not null references charters_lab (id) on delete cascade,
    point text not null,
    done_on text not null,
    who text not null,
    evidence text not null,
    account text not null,
    version integer not null,
    primary key (lab_id, point)
);
