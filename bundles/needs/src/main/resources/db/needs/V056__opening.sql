-- On which day the people of a need's own organisation asked that everybody read it; a need that a manager alone opened has no row.
create table needs_opening (
    need_id text not null primary key references needs_need (id) on delete cascade,
    opened_on text not null
);
