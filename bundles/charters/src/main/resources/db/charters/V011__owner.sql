-- Who answers for an obligation: a function.
create table charters_owner (
    lab_id text not null references charters_lab (id) on delete cascade,
    obligation text not null,
    owner text not null,
    version integer not null,
    primary key (lab_id, obligation)
);
