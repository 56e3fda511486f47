-- What an administrator switched; a module without a row runs.
create table modules_switch (
    name text not null primary key,
    is_on boolean not null
);
