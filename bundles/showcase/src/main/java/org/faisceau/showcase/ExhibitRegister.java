// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Offer;
import org.faisceau.showcase.api.Showcase;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is shown by the agreements: nothing without one but what is quoted, and nothing that its own bundle offers no longer. */
@Component
public final class ExhibitRegister implements Showcase {
    private static final int CHUNK = 500;
    private final Schema schema;
    private final Pieces pieces;

    @Activate
    public ExhibitRegister(@Reference Store store, @Reference Pieces pieces) {
        this.schema = store.schema("showcase", ExhibitRegister.class);
        this.pieces = pieces;
    }

    @Override
    public List<Exhibit> shown(Sort sort, Locale locale, int most) {
        return exhibits(pieces.of(sort, locale)).stream().limit(most).toList();
    }

    @Override
    public Optional<Exhibit> find(Ref ref, Locale locale) {
        return pieces.find(ref, locale).flatMap(offer -> exhibits(List.of(offer)).stream().findFirst());
    }

    @Override
    public List<Exhibit> findAll(List<Ref> refs, Locale locale) {
        var listed = new HashMap<Ref, Offer>();
        if (refs.size() > 1) for (var sort : Sort.values()) pieces.of(sort, locale).forEach(offer -> listed.put(offer.piece().ref(), offer));
        // What lies beyond the lists' end is asked for by itself.
        return exhibits(refs.stream().flatMap(ref -> Optional.ofNullable(listed.get(ref)).or(() -> pieces.find(ref, locale)).stream()).toList());
    }

    @Override
    public List<Exhibit> of(String organisation, Locale locale) {
        return Stream.of(Sort.values()).flatMap(sort -> exhibits(pieces.of(sort, locale).stream().filter(one -> one.piece().owner().equals(organisation) && one.piece().isNamed()).toList()).stream()).toList();
    }

    @Override
    public Optional<StoredFile> picture(String hash) {
        if (hash.isEmpty()) return Optional.empty();
        var of = schema.read(tx -> tx.sql().selectFrom(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.PICTURE.eq(hash), SHOWCASE_AGREEMENT.STATE.eq(AgreementTable.GIVEN)).orderBy(SHOWCASE_AGREEMENT.ID).limit(CHUNK).fetch(AgreementTable::agreement));
        return of.stream().filter(one -> find(one.about(), Locale.FRENCH).filter(exhibit -> exhibit.picture().equals(hash)).isPresent()).findFirst().flatMap(Agreement::picture);
    }

    private List<Exhibit> exhibits(List<Offer> some) {
        var noted = new HashMap<Ref, Agreement>();
        for (int at = 0; at < some.size(); at += CHUNK) {
            var refs = some.subList(at, Math.min(at + CHUNK, some.size())).stream().map(one -> one.piece().ref()).toList();
            noted.putAll(schema.read(tx -> AgreementTable.about(tx, refs)));
        }
        return some.stream().flatMap(offer -> exhibit(offer, noted).stream()).toList();
    }

    /** Whoever has it now has not said yes for having it; a no stands whoever said it. */
    private static Optional<Exhibit> exhibit(Offer offer, Map<Ref, Agreement> about) {
        var piece = offer.piece();
        var noted = Optional.ofNullable(about.get(piece.ref()));
        var given = noted.filter(one -> one.owner().equals(piece.owner()));
        var agreedOn = given.map(one -> one.content().agreedOn()).or(piece::agreedOn);
        if (noted.filter(one -> !one.isGiven()).isPresent() || agreedOn.isEmpty() && piece.quote().isEmpty()) return Optional.empty();
        return Optional.of(new Exhibit(piece.isNamed() ? piece : piece.withoutOwner(), offer.sort(), piece.isNamed() ? offer.owner() : "", agreedOn, given.flatMap(Agreement::picture).map(StoredFile::hash).orElse(""),
                given.map(one -> one.content().alternative()).orElse(""), piece.owner()));
    }
}
