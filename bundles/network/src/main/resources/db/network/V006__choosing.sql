-- How often it was chosen what of a kind is handed out.
create table network_choosing (
    kind text not null primary key,
    version integer not null
);
