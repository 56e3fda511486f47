create table gatherings_plan (
    gathering_id text not null primary key references gatherings_gathering (id) on delete cascade,
    laid_on text not null
);

-- days counts from the day of the gathering; done_at is 0 while it is open. step is that of the format, empty for a task of people here.
create table gatherings_task (
    id text not null primary key,
    gathering_id text not null references gatherings_gathering (id) on delete cascade,
    step text not null,
    text_fr text not null,
    text_en text not null,
    document_fr text not null,
    document_en text not null,
    part text not null,
    account text not null,
    days integer not null,
    ideal text not null,
    day text not null,
    sharing integer not null,
    source text not null,
    day_source text not null,
    done_at bigint not null,
    done_by text not null,
    version integer not null
);
create index gatherings_task_by_gathering on gatherings_task (gathering_id, day, id);
create index gatherings_task_by_day on gatherings_task (done_at, day, id);
create index gatherings_task_by_account on gatherings_task (account, gathering_id);
