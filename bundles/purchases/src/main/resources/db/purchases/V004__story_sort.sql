-- What a story is found by: title, purpose and result folded. Stories written before are found by the contract alone, until they are saved again.
alter table purchases_aftermath add column story_sort text not null default '';
