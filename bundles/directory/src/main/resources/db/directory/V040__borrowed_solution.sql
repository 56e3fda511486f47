-- An entry of another Living-Lab that was taken over as a draft here: lab is what that one goes by for good, item what the entry goes by there.
-- gone_at is 0 while it stands there.
create table directory_borrowed_solution (
    solution_id text not null primary key references directory_solution (id) on delete cascade,
    lab text not null,
    lab_name text not null,
    item text not null,
    taken_by text not null,
    taken_at bigint not null,
    gone_at bigint not null,
    unique (lab, item)
);
