-- Until V007 every bundle told of every key that was trusted no more: the first publication after its revocation told of it.
update network_key set told = coalesce((select min(number) from network_issue where made_at >= network_key.revoked_at), 0) where told = 0 and revoked_at > 0;
