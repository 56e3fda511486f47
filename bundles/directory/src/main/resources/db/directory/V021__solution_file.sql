-- The catalogue's digital document and its synthesis; the content lies with the store's files.
create table directory_solution_file (
    solution_id text not null references directory_solution (id) on delete cascade,
    part text not null check (part in ('DOCUMENT', 'SYNTHESIS')),
    hash text not null,
    name text not null,
    size bigint not null,
    type text not null,
    primary key (solution_id, part)
);
