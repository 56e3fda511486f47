-- Modules of a training, by stage of the sector. solutions are identifiers of the directory, parted by spaces.
create table gatherings_module (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    place integer not null,
    stage text not null,
    feedback text not null,
    focus text not null,
    solutions text not null,
    version integer not null
);
create index gatherings_module_by_gathering on gatherings_module (gathering_id, place, id);
