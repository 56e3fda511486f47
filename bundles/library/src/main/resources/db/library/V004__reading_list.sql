-- Works to read before a meeting of a format, in their order. A format is named by its word: another module keeps it.
create table library_reading (
    format text not null,
    work_id text not null references library_work (id) on delete cascade,
    position integer not null,
    primary key (format, work_id)
);
create index library_reading_by_work on library_reading (work_id);
