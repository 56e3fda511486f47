-- Feeds that an administrator allows, as they were read last; problem is empty where all went well, else the key of a text.
create table sourcing_feed (
    address text not null primary key,
    title text not null,
    tag text not null,
    problem text not null,
    tried_at bigint not null,
    read_at bigint not null
);

-- What they said. words is the text folded, to be searched; id is a digest of the feed and of what it calls the item.
create table sourcing_feed_item (
    id text not null primary key,
    address text not null references sourcing_feed (address) on delete cascade,
    title text not null,
    link text not null,
    summary text not null,
    words text not null,
    day_on text not null,
    seen_at bigint not null
);
create index sourcing_feed_item_by_day on sourcing_feed_item (day_on, id);
create index sourcing_feed_item_by_feed on sourcing_feed_item (address, day_on, id);
