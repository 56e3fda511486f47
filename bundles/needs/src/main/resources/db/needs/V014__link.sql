-- Which forecasts a need comes from, and which needs a forecast became: many to many.
create table needs_link (
    forecast_id text not null references needs_need (id) on delete cascade,
    need_id text not null references needs_need (id) on delete cascade,
    primary key (forecast_id, need_id)
);
create index needs_link_by_need on needs_link (need_id, forecast_id);

-- Contracts that followed from a need or a forecast, as people quote them; the same contract may follow from several. contract_sort: folded.
create table needs_contract (
    need_id text not null references needs_need (id) on delete cascade,
    contract text not null,
    contract_sort text not null,
    primary key (need_id, contract_sort)
);
create index needs_contract_by_contract on needs_contract (contract_sort, need_id);
