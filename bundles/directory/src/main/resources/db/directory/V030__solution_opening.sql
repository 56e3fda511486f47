-- On which day the people of a sheet's own organisation opened it to everybody; a sheet that a manager opened has no row.
create table directory_solution_opening (
    solution_id text not null primary key references directory_solution (id) on delete cascade,
    opened_on text not null
);
