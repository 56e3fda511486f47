-- Clusters: an association that leads companies and authorities by sector. A year of 0 is none, a day is an ISO text, removed_at 0 while there.
create table clusters_cluster (
    id text not null primary key,
    organisation text not null,
    since_year integer not null,
    aims text not null,
    created_by text not null,
    created_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index clusters_cluster_by_organisation on clusters_cluster (organisation, id);

create table clusters_member (
    id text not null primary key,
    cluster_id text not null references clusters_cluster (id) on delete cascade,
    organisation text not null,
    sector text not null,
    from_year integer not null,
    until_year integer not null,
    removed_at bigint not null,
    version integer not null
);
create index clusters_member_by_cluster on clusters_member (cluster_id, from_year, id);
create index clusters_member_by_organisation on clusters_member (organisation, id);

create table clusters_circle (
    id text not null primary key,
    cluster_id text not null references clusters_cluster (id) on delete cascade,
    name text not null,
    sector text not null,
    about text not null,
    removed_at bigint not null,
    version integer not null
);
create index clusters_circle_by_cluster on clusters_circle (cluster_id, name, id);

create table clusters_sitting (
    id text not null primary key,
    circle_id text not null references clusters_circle (id) on delete cascade,
    held_on text not null,
    title text not null,
    heads integer not null,
    minutes text not null,
    removed_at bigint not null,
    version integer not null
);
create index clusters_sitting_by_circle on clusters_sitting (circle_id, held_on, id);

-- need: its identifier, empty while no need came of it.
create table clusters_decision (
    id text not null primary key,
    sitting_id text not null references clusters_sitting (id) on delete cascade,
    decided text not null,
    need text not null,
    removed_at bigint not null,
    version integer not null
);
create index clusters_decision_by_sitting on clusters_decision (sitting_id, id);

create table clusters_aid (
    id text not null primary key,
    cluster_id text not null references clusters_cluster (id) on delete cascade,
    organisation text not null,
    form text not null check (form in ('NETWORK', 'COLLECTIVE', 'TAILORED')),
    given_on text not null,
    minutes integer not null,
    what text not null,
    removed_at bigint not null,
    version integer not null
);
create index clusters_aid_by_cluster on clusters_aid (cluster_id, given_on, id);
create index clusters_aid_by_organisation on clusters_aid (organisation, id);
