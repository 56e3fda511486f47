-- Speed meetings of a gathering: rounds wanted, minutes of each, how many are past.
create table gatherings_meetings (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    rounds integer not null,
    minutes integer not null,
    past integer not null,
    version integer not null
);

create table gatherings_meeting (
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    round integer not null,
    buyer text not null references gatherings_guest (id) on delete cascade,
    company text not null references gatherings_guest (id) on delete cascade,
    primary key (gathering_id, round, buyer)
);

-- Whom a guest wishes to meet, or does not (refused 1).
create table gatherings_wish (
    guest_id text not null references gatherings_guest (id) on delete cascade,
    wanted_id text not null references gatherings_guest (id) on delete cascade,
    refused integer not null,
    primary key (guest_id, wanted_id)
);
create index gatherings_wish_by_wanted on gatherings_wish (wanted_id);
