-- What was measured last of an indicator in a year, kept for when the module that tells it is stopped; an empty text where there was nothing to measure.
create table charters_measured (
    lab_id text not null references charters_lab (id) on delete cascade,
    indicator text not null,
    year_number integer not null,
    measured text not null,
    measured_of bigint not null,
    read_at bigint not null,
    primary key (lab_id, indicator, year_number)
);

-- Minutes that were removed are let go of after a day.
create index charters_follow_up_by_removed on charters_follow_up (removed_at, id);
