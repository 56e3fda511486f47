-- Whose technique a run was chosen of: another one under the same word never goes on with it. Empty for those chosen before this was noted.
alter table sourcing_run add column origin text not null default '';
