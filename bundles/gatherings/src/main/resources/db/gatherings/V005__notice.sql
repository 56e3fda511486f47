-- Gatherings that everybody may know of, without account.
create table gatherings_notice (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    shown_by text not null,
    shown_at bigint not null
);
