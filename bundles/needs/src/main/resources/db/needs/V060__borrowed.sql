-- A need of another Living-Lab that was taken over as a draft here: lab is what that one goes by for good, item what the need goes by there.
-- authority and reference are as that one says; gone_at is 0 while it stands there.
create table needs_borrowed (
    need_id text not null primary key references needs_need (id) on delete cascade,
    lab text not null,
    lab_name text not null,
    item text not null,
    authority text not null,
    reference text not null,
    taken_by text not null,
    taken_at bigint not null,
    gone_at bigint not null,
    unique (lab, item)
);
