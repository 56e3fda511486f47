-- Days are ISO texts, hours are HH:MM of Paris. published is 1 from the day it was opened; binned_at is 0 outside the bin.
create table gatherings_gathering (
    id text not null primary key,
    reference text not null unique,
    title text not null,
    title_sort text not null,
    about text not null,
    format text not null,
    day text not null,
    begins text not null,
    ends text not null,
    place text not null,
    theme text not null,
    owner text not null,
    authorities integer not null,
    companies integer not null,
    mentors integer not null,
    facilitators integer not null,
    others integer not null,
    state text not null check (state in ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED')),
    reason text not null,
    published integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index gatherings_gathering_by_day on gatherings_gathering (day, id);
create index gatherings_gathering_by_title on gatherings_gathering (title_sort, id);
create index gatherings_gathering_by_owner on gatherings_gathering (owner, day, id);
create index gatherings_gathering_by_bin on gatherings_gathering (binned_at, id);

-- The last reference given out in a year.
create table gatherings_counter (
    year integer not null primary key,
    last integer not null
);
