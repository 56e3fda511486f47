-- How the room is set, once somebody chose. people and wheelchairs are -1 for those of the list; width and depth in centimetres, 0 where unknown.
create table gatherings_room (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    shape text not null check (shape in ('CIRCLE', 'SQUARE', 'ROWS', 'U')),
    people integer not null,
    wheelchairs integer not null,
    width integer not null,
    depth integer not null,
    version integer not null
);
