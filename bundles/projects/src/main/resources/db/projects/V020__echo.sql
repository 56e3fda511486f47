-- A decided experiment of another Living-Lab, read beside one's own: lab is what that one goes by for good, item what the experiment goes by there.
-- Days are ISO texts, empty for none.
create table projects_echo (
    id text not null primary key,
    lab text not null,
    lab_name text not null,
    item text not null,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    place text not null,
    protocol text not null,
    expected text not null,
    starts_on text not null,
    ends_on text not null,
    evaluator text not null,
    acceptability text not null,
    result text not null,
    decision text not null,
    reason text not null,
    decided_on text not null,
    taken_by text not null,
    taken_at bigint not null,
    changed_at bigint not null,
    version integer not null,
    unique (lab, item)
);
create index projects_echo_by_day on projects_echo (decided_on, id);
