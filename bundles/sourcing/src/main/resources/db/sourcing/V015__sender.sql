-- Whence it was sent, as a word that nobody turns back into an address, for a day: so that one who floods a form closes it to nobody else.
alter table sourcing_request add column sender text not null default '';
