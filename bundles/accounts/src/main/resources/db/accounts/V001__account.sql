-- password: Argon2id in PHC form, parameters and salt with it; empty until one is set. Times are epoch milliseconds, 0 for never.
create table accounts_account (
    id text not null primary key,
    name text not null unique,
    full_name text not null,
    full_name_sort text not null,
    mail text not null,
    role text not null check (role in ('ADMINISTRATOR', 'MANAGER', 'BUYER', 'EXPERT', 'COMPANY', 'OBSERVER')),
    organisation text not null,
    language text not null check (language in ('fr', 'en')),
    password text not null,
    disabled boolean not null,
    disabled_at bigint not null,
    created_at bigint not null,
    version integer not null
);
