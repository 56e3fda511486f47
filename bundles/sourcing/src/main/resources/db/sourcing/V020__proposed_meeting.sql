-- Dates are proposed too. SQLite changes no check: the table is made anew.
create table sourcing_proposed (
    run_id text not null references sourcing_run (id) on delete cascade,
    word text not null,
    kind text not null check (kind in ('NEED', 'SOLUTION', 'MEETING')),
    title text not null,
    body text not null,
    link text not null,
    company text not null,
    on_day text not null,
    begins text not null,
    ends text not null,
    place text not null,
    at bigint not null,
    ref text not null,
    primary key (run_id, word)
);
insert into sourcing_proposed (run_id, word, kind, title, body, link, company, on_day, begins, ends, place, at, ref)
    select run_id, word, kind, title, body, link, company, '', '', '', '', at, ref from sourcing_proposal;
drop table sourcing_proposal;
alter table sourcing_proposed rename to sourcing_proposal;
