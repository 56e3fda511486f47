-- A year's forecasts as their authority kept them: what the next year's are compared with. quarter 1 to 4; amount in cents, -1 for none.
create table needs_plan (
    organisation text not null,
    year integer not null,
    kept_by text not null,
    kept_at bigint not null,
    version integer not null,
    primary key (organisation, year)
);
create table needs_plan_line (
    organisation text not null,
    year integer not null,
    need_id text not null,
    title text not null,
    quarter integer not null,
    amount bigint not null,
    primary key (organisation, year, need_id)
);
