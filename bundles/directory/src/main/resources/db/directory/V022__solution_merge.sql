-- Which sheet took over which. before_id: a row that holds the kept sheet as it was, for undoing; kept_version: the kept sheet's version just
-- after, since a merge is undone only while nothing followed.
create table directory_solution_merge (
    merged_id text not null primary key references directory_solution (id),
    kept_id text not null references directory_solution (id),
    before_id text not null references directory_solution (id),
    kept_version integer not null,
    merged_by text not null,
    merged_at bigint not null
);
create index directory_solution_merge_by_kept on directory_solution_merge (kept_id, merged_at);

-- Pairs that somebody looked at and left apart; one_id is the smaller.
create table directory_solution_apart (
    one_id text not null references directory_solution (id) on delete cascade,
    other_id text not null references directory_solution (id) on delete cascade,
    primary key (one_id, other_id)
);
