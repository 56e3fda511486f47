-- How it was, in the words of a guest; useful is empty where that was not said.
create table gatherings_opinion (
    guest_id text not null primary key references gatherings_guest (id) on delete cascade,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    useful text not null check (useful in ('YES', 'RATHER', 'RATHER_NOT', 'NO')),
    next_step text not null,
    wish text not null,
    at bigint not null
);
create index gatherings_opinion_by_gathering on gatherings_opinion (gathering_id, at);
