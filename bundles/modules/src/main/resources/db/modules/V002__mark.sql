-- What was done once and is not done again: a part of the demonstration loaded, the welcome shown.
create table modules_mark (
    word text not null primary key,
    at bigint not null
);
