-- Guests taken off a list, as they were, to be put back for some weeks; the same columns as gatherings_guest.
create table gatherings_removed (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    name text not null,
    name_sort text not null,
    mail text not null,
    mail_key text not null,
    organisation text not null,
    organisation_name text not null,
    part text not null,
    seeks text not null,
    wheelchair integer not null,
    state text not null,
    account text not null,
    told_at bigint not null,
    told_day text not null,
    told_hour text not null,
    reminded_at bigint not null,
    answered_at bigint not null,
    attendance text not null,
    arrived text not null,
    news text not null,
    thanked_at bigint not null,
    version integer not null,
    confirm integer not null,
    wishes_version integer not null,
    held_until bigint not null,
    removed_at bigint not null,
    removed_by text not null
);
create index gatherings_removed_by_gathering on gatherings_removed (gathering_id, removed_at, id);
-- 0 while the form is in its workshop; taken out, it keeps what was said of it and may be put back for some weeks.
alter table gatherings_form add column removed_at bigint not null default 0;
