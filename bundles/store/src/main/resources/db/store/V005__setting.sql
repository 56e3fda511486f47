create table store_setting (
    pid text not null primary key,
    content text not null
);
