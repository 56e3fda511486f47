-- People of gatherings. mail_key is the mail folded, empty for none; told_at, reminded_at, answered_at, thanked_at are 0 while they did not happen.
-- told_day and told_hour are what the person was told last of the day, CANCELLED that it does not take place; news: what the person is still to be told.
-- arrived is HH:MM or empty; organisation, account empty for none.
create table gatherings_guest (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    name text not null,
    name_sort text not null,
    mail text not null,
    mail_key text not null,
    organisation text not null,
    organisation_name text not null,
    part text not null check (part in ('ELECTED_OFFICIAL', 'TECHNICAL_STAFF', 'PURCHASER', 'COMPANY', 'MENTOR', 'FACILITATOR', 'OTHER')),
    seeks text not null,
    wheelchair integer not null,
    state text not null check (state in ('LISTED', 'INVITED', 'COMING', 'WAITING', 'DECLINED')),
    account text not null,
    told_at bigint not null,
    told_day text not null,
    told_hour text not null,
    reminded_at bigint not null,
    answered_at bigint not null,
    attendance text not null check (attendance in ('UNKNOWN', 'PRESENT', 'ABSENT', 'EXCUSED')),
    arrived text not null,
    news text not null check (news in ('', 'PLACE', 'REMINDER', 'THANKS')),
    thanked_at bigint not null,
    version integer not null
);
create unique index gatherings_guest_by_mail on gatherings_guest (gathering_id, mail_key) where mail_key <> '';
create index gatherings_guest_by_name on gatherings_guest (gathering_id, name_sort, id);
create index gatherings_guest_by_account on gatherings_guest (account, gathering_id);

-- Places, -1 for no limit.
create table gatherings_seats (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    total integer not null,
    authorities integer not null,
    companies integer not null,
    version integer not null
);
