-- Whom somebody taken off a list wished to meet, or not (refused 1), to be put back along with that person.
create table gatherings_removed_wish (
    removed_id text not null references gatherings_removed (id) on delete cascade,
    wanted_id text not null,
    refused integer not null,
    primary key (removed_id, wanted_id)
);
