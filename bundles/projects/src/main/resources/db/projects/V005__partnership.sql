-- What a phase of an innovation partnership is to reach, and whether it did.
create table projects_objective (
    id text not null primary key,
    project_id text not null references projects_project (id) on delete cascade,
    phase text not null check (phase in ('NEED', 'RESEARCH', 'PROTOTYPE', 'ACQUISITION')),
    what text not null,
    expected text not null,
    due_on text not null,
    state text not null check (state in ('OPEN', 'REACHED', 'PARTLY', 'MISSED')),
    result text not null,
    version integer not null
);
create index projects_objective_by_project on projects_objective (project_id, phase, due_on, id);
-- A gate that was passed: who decided, why, when; and what became of each partner that was still in.
create table projects_gate (
    project_id text not null references projects_project (id) on delete cascade,
    gate text not null check (gate in ('RESEARCH', 'PROTOTYPE', 'ACQUISITION')),
    reason text not null,
    account text not null,
    decided_on text not null,
    primary key (project_id, gate)
);
create table projects_fate (
    project_id text not null,
    gate text not null,
    organisation text not null,
    kept integer not null,
    reason text not null,
    primary key (project_id, gate, organisation),
    foreign key (project_id, gate) references projects_gate (project_id, gate) on delete cascade
);
create index projects_fate_by_organisation on projects_fate (organisation, project_id);
