-- Nothing looks a holder up by its SIREN: an import of many holders wrote in this index all over the place for nobody.
drop index purchases_holder_by_siren;
