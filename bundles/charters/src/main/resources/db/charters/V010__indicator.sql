-- What a lab aims at in one civil year, and what a person counted where no module tells it; empty texts for nothing.
create table charters_indicator (
    lab_id text not null references charters_lab (id) on delete cascade,
    indicator text not null,
    year_number integer not null,
    target text not null,
    counted text not null,
    note text not null,
    account text not null,
    version integer not null,
    primary key (lab_id, indicator, year_number)
);
