-- A programme once somebody wrote it; before that the format's is shown. running is the item that runs on the day, empty before and after; begun is its HH:MM.
create table gatherings_programme (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    running text not null,
    begun text not null,
    version integer not null
);

create table gatherings_item (
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    id text not null,
    place integer not null,
    title text not null,
    detail text not null,
    minutes integer not null,
    leader text not null,
    room text not null,
    turns integer not null,
    beside integer not null,
    is_break integer not null,
    primary key (gathering_id, id)
);
