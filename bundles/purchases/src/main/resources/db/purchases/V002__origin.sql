-- What a contract came from, as kind:id; empty for nothing that is known here.
alter table purchases_contract add column origin text not null default '';
create index purchases_contract_by_origin on purchases_contract (origin) where origin <> '';
